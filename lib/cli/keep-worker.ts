import { setTimeout as pause } from "node:timers/promises";
import { runNode } from "@/lib/cli/child";

const BEFORE_AGAIN_MS = 1_000;

/** Keeps a worker running beside the server: one that dies is started again until `release` is called. */
export function keepWorker(): { release: () => void } {
  let wanted = true;
  void (async () => {
    while (wanted) {
      const args = ["--conditions=react-server", "--import", "tsx", "lib/cli/worker.ts"];
      const { code } = await runNode(args, { show: true });
      if (!wanted) return;
      console.error(`The worker ended with status ${code}; it is started again.`);
      await pause(BEFORE_AGAIN_MS);
    }
  })();
  return {
    release() {
      wanted = false;
    },
  };
}
