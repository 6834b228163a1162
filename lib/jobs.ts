import "server-only";
import PgBoss from "pg-boss";
import type { Tx } from "@/lib/db";
import { type JobData, type QueueName, queueNames, queues } from "@/lib/jobs/queues";

const kept = globalThis as { xingzhengSender?: PgBoss };

/** Writes jobs through whatever transaction it is lent; it has no connection of its own. */
function sender(): PgBoss {
  kept.xingzhengSender ??= new PgBoss({
    db: { executeSql: () => Promise.reject(new Error("a job is sent within a transaction")) },
    migrate: false,
    supervise: false,
    schedule: false,
  });
  return kept.xingzhengSender;
}

/**
 * Puts a job into its queue in the transaction of what it is for: both are there, or neither. The id is the
 * caller's, so that the job of a thing is found again; a second job of one id is not made.
 */
export async function enqueue<Name extends QueueName>(
  tx: Tx,
  name: Name,
  data: JobData<Name>,
  id: string,
): Promise<void> {
  // The statement is the queue's own.
  const executeSql = async (text: string, values: unknown[]) => {
    const plain = values.map((value) => (isRecord(value) ? JSON.stringify(value) : value));
    return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...plain) };
  };
  await sender().send(name, queues[name].data.parse(data), { id, db: { executeSql } });
}

const isRecord = (value: unknown) => typeof value === "object" && value !== null;

/** Does one job; whatever it throws has the job tried again, unless `isLast`. */
export type Handler<Name extends QueueName> = (
  data: JobData<Name>,
  attempt: { isLast: boolean },
) => Promise<void>;
export type Handlers = { [Name in QueueName]: Handler<Name> };

export type JobState = "waiting" | "active" | "over";

export type Jobs = {
  /** `over`: done, failed for good, or unknown. */
  stateOf: (name: QueueName, id: string) => Promise<JobState>;
  /** Takes a job from a worker that is no more; it waits for its next try, or is over after the last. */
  giveBack: (name: QueueName, id: string) => Promise<void>;
  /** Begins to take jobs, one of each queue at a time. */
  work: (handlers: Handlers) => Promise<void>;
  /** Lets a running job end for up to `patience` milliseconds, then gives it back. */
  stop: (patience: number) => Promise<void>;
};

/** The queues as a worker sees them, with the product's restricted account; `report` hears of trouble on the way. */
export async function openJobs(databaseUrl: string, report: (error: Error) => void): Promise<Jobs> {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", "-c role=xingzheng_app -c timezone=UTC");
  const boss = new PgBoss({
    connectionString: url.href,
    max: 3,
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: 60,
  });
  boss.on("error", report);
  await boss.start();
  return {
    async stateOf(name, id) {
      const job = await boss.getJobById(name, id);
      if (job?.state === "active") return "active";
      return job?.state === "created" || job?.state === "retry" ? "waiting" : "over";
    },
    async giveBack(name, id) {
      await boss.fail(name, id, { message: "its worker ended" });
    },
    async work(handlers) {
      for (const name of queueNames) await take(boss, name, handlers[name]);
    },
    async stop(patience) {
      await boss.stop({ timeout: patience });
    },
  };
}

async function take<Name extends QueueName>(boss: PgBoss, name: Name, handler: Handler<Name>) {
  await boss.work<JobData<Name>>(
    name,
    { pollingIntervalSeconds: 1, batchSize: 1, includeMetadata: true },
    async (jobs) => {
      for (const { data, retryCount, retryLimit } of jobs) {
        await handler(data, { isLast: retryCount >= retryLimit });
      }
    },
  );
}
