import "server-only";
import { Pool } from "pg";

const kept = globalThis as { xingzhengLimitPool?: Pool };

/** A small pool of its own for the guess counters, so that guessing cannot starve the product of connections. */
export function pool(): Pool {
  kept.xingzhengLimitPool ??= new Pool({
    connectionString: process.env.DATABASE_URL,
    max: 2,
    options: "-c role=xingzheng_app",
  });
  return kept.xingzhengLimitPool;
}
