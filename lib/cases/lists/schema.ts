import { z } from "zod";
import type { CaseStatus } from "@/lib/cases/schema";

/** How the list of cases is cut: in the order of the work, then what has ended. */
export const statusGroups = {
  intake: ["submitted", "supplementing"],
  contract: ["accepted", "contract_offered"],
  planning: ["contracted", "planned", "confirmed"],
  audit: ["ready", "auditing", "audited"],
  judgement: ["in_review", "reviewed", "granted"],
  certified: ["certified"],
  ended: ["refused", "declined", "withdrawn", "terminated"],
} as const satisfies Record<string, readonly CaseStatus[]>;
export type StatusGroup = keyof typeof statusGroups;
export const statusGroupNames = Object.keys(statusGroups) as StatusGroup[];

/** Where a page of the list begins: after this row, by the time of its status and then its id. */
export type Cursor = { since: Date; id: string };

export function cursorText({ since, id }: Cursor): string {
  return `${since.getTime()}_${id}`;
}

const cursorSchema = z
  .string()
  .regex(/^\d{1,14}_[0-9a-f-]{36}$/)
  .transform((text): Cursor => {
    const [time = "", id = ""] = text.split("_");
    return { since: new Date(Number(time)), id };
  });

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** What stands in the address of the list; anything senseless is left out, never an error. */
export const caseListSchema = z.object({
  group: z
    .preprocess(one, z.enum(statusGroupNames as [StatusGroup, ...StatusGroup[]]))
    .optional()
    .catch(undefined),
  q: z.preprocess(one, z.string().trim().max(80)).optional().catch(undefined),
  after: z.preprocess(one, cursorSchema).optional().catch(undefined),
});
export type CaseListRequest = z.output<typeof caseListSchema>;
