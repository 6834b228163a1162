import { parentPort, workerData } from "node:worker_threads";
import { type Batch, scoreBatch } from "@/lib/cli/score-batch";

// One thread of the score command: a batch comes in, its answer goes out. The text is shared, not copied.

const json = new Uint8Array((workerData as { json: SharedArrayBuffer }).json);

parentPort?.on("message", (batch: Batch) => {
  const answer = scoreBatch(json, batch);
  parentPort?.postMessage(answer, answer.kind === "results" ? [answer.text.buffer] : []);
});
