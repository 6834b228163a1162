import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Batch, BatchAnswer } from "@/lib/cli/score-batch";

/** One batch at work and one waiting, so that a thread never waits for us. */
const BATCHES_PER_WORKER = 2;
const MOST_WORKERS = 8;

/** Scoring makes short-lived objects only; with room for them the collector copies hardly any. */
const YOUNG_MB = 64;

const ENTRY = new URL("./score-worker.ts", import.meta.url).href;

/** On Node 20 a thread does not inherit the TypeScript loader of the process that starts it. */
const BOOT = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ register }) => {
    register();
    return import(workerData.entry);
  });
`;

/** The answers to all batches, in their order, computed on every processor. Rejects when a thread dies. */
export function scoreInThreads(json: SharedArrayBuffer, batches: Iterable<Batch>): Promise<BatchAnswer[]> {
  const waiting = batches[Symbol.iterator]();
  const answers: BatchAnswer[] = [];
  let asked = 0;
  let answered = 0;

  return new Promise((resolve, reject) => {
    const workers = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, startWorker);
    for (let round = 0; round < BATCHES_PER_WORKER; round += 1) workers.forEach(ask);
    if (asked === 0) finish();

    function startWorker(): { thread: Worker; asked: number[] } {
      const worker = {
        thread: new Worker(BOOT, {
          eval: true,
          resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
          workerData: { entry: ENTRY, json },
        }),
        asked: [] as number[],
      };
      worker.thread.on("error", reject);
      // A thread answers in the order in which it was asked.
      worker.thread.on("message", (answer: BatchAnswer) => {
        const index = worker.asked.shift();
        if (index === undefined) return reject(new Error("a thread answered without being asked"));
        answers[index] = answer;
        answered += 1;
        ask(worker);
        if (answered === asked) finish();
      });
      return worker;
    }

    function ask(worker: { thread: Worker; asked: number[] }): void {
      try {
        const next = waiting.next();
        if (next.done) return;
        worker.asked.push(asked);
        asked += 1;
        worker.thread.postMessage(next.value);
      } catch (error) {
        reject(error);
        finish();
      }
    }

    function finish(): void {
      for (const { thread } of workers) void thread.terminate();
      resolve(answers);
    }
  });
}
