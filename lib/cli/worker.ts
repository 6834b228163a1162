import { constants, setPriority } from "node:os";
import { makeRendering, settleRenderings } from "@/lib/audit-report/make";
import { db } from "@/lib/db";
import { openJobs } from "@/lib/jobs";

// Does the jobs that must not keep the web server waiting, one at a time. Started beside it by `npm start` and
// `npm run dev` (keep-worker.ts), with the same DATABASE_URL and DATA_DIR. There is one worker a product.

const PATIENCE_MS = 8_000;
const SETTLE_EVERY_MS = 60_000;

// People who wait for a page come before people who wait for a report.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const report = (error: unknown) => console.error("The worker met an error:", error);
const jobs = await openJobs(process.env.DATABASE_URL ?? "", report);

let ending = false;
async function end() {
  if (ending) return;
  ending = true;
  await jobs.stop(PATIENCE_MS).catch(report);
  await db.$disconnect();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end());

await settleRenderings(jobs, { abandoned: true });
setInterval(() => void settleRenderings(jobs, { abandoned: false }).catch(report), SETTLE_EVERY_MS).unref();
await jobs.work({
  report_rendering: async ({ renderingId }, attempt) => {
    await makeRendering(renderingId, attempt).catch((error: unknown) => {
      report(error);
      throw error;
    });
  },
});
