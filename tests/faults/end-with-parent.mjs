import { isMainThread } from "node:worker_threads";

// A server under trial must not outlive the trial that was itself cut off.
if (isMainThread && process.send) process.on("disconnect", () => process.exit(1));
