import { Socket } from "node:net";
import { isMainThread } from "node:worker_threads";

// Loaded into the programs a command runs. The command holds the other end of pipe 3: when it is killed the
// pipe closes, and a build or a seeding must not go on beside that of the next start.

// Their own children inherit this flag, but not the pipe.
if (isMainThread && process.env.LIFELINE_FROM === String(process.ppid)) {
  const line = new Socket({ fd: 3 });
  line.on("error", () => process.exit(1));
  line.on("close", () => process.exit(1));
  line.resume();
  line.unref();
}
