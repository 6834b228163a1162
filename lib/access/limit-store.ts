import "server-only";
import { Pool } from "pg";

const kept = globalThis as { xingzhengLimitPool?: Pool };

/** A small pool of its own for the guess counters, so that guessing cannot starve the product of connections. */
export function pool(): Pool {
  if (!kept.xingzhengLimitPool) {
    kept.xingzhengLimitPool = new Pool({
      connectionString: process.env.DATABASE_URL,
      max: 2,
      options: "-c role=xingzheng_app",
    });
    // An idle connection that the server ends must not end this process; the pool makes a new one.
    kept.xingzhengLimitPool.on("error", () => undefined);
  }
  return kept.xingzhengLimitPool;
}
