import { parseArgs } from "node:util";
import { dayInShanghai } from "@/lib/calendar";
import { demoPassword } from "@/lib/cli/demo-accounts";
import { currentInstant } from "@/lib/clock";
import { db } from "@/lib/db";
import { fill } from "@/lib/demo/fill";
import { getFilling, getInventory, holdsData } from "@/lib/demo/queries";
import { type ProfileName, profileSchema } from "@/lib/demo/schema";
import { readEnv } from "@/lib/env";

// npm run seed -- --profile demo|probe [--seed N] [--json]
// Fills an empty, migrated database. Progress goes to standard error; with --json the ids by kind and state go
// to standard output as one object. Exit status 2: wrong arguments, or a database that holds other data.

const REFUSED = 2;

class Refusal extends Error {}

async function run() {
  const { profile, seed, json } = readArguments();
  if (!process.env.DATABASE_URL) throw new Refusal("DATABASE_URL is not set: name the database to fill.");
  const { publicOrigin, port } = readEnv();
  const now = currentInstant();
  const filling = await getFilling();
  if (filling?.profile === profile) {
    console.error(
      `This database was filled with ${profile} before (seed ${filling.seed}); it stays as it is.`,
    );
  } else if (filling || (await holdsData())) {
    throw new Refusal(`This database holds data already: ${profile} needs an empty one.`);
  } else {
    await fill({
      profile,
      seed,
      now,
      password: demoPassword,
      publicOrigin: publicOrigin ?? `http://localhost:${port}`,
      tell: (line) => console.error(`· ${line}`),
    });
  }
  if (json) console.log(JSON.stringify(await getInventory(demoPassword, dayInShanghai(now)), null, 2));
}

function readArguments(): { profile: ProfileName; seed: number; json: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        profile: { type: "string" },
        seed: { type: "string", default: "1" },
        json: { type: "boolean", default: false },
      },
    });
    const profile = profileSchema.parse(values.profile);
    if (!/^\d{1,9}$/.test(values.seed)) throw new RangeError("a seed is a whole number");
    return { profile, seed: Number(values.seed), json: values.json };
  } catch {
    throw new Refusal("Usage: npm run seed -- --profile demo|probe [--seed N] [--json]");
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Refusal ? `✗ ${error.message}` : error);
  process.exitCode = error instanceof Refusal ? REFUSED : 1;
} finally {
  if (process.env.DATABASE_URL) await db.$disconnect();
}
