import { z } from "zod";

/** Every queue: what one job says, how often it is tried again, and after how many seconds it counts as hanging. */
export const queues = {
  report_rendering: {
    data: z.strictObject({ renderingId: z.uuid() }),
    retryLimit: 2,
    retryDelay: 2,
    expireInSeconds: 600,
  },
} as const;

export type QueueName = keyof typeof queues;
export const queueNames = Object.keys(queues) as QueueName[];
export type JobData<Name extends QueueName> = z.output<(typeof queues)[Name]["data"]>;
