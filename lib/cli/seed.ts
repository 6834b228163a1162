import { parseArgs } from "node:util";
import { dayInShanghai } from "@/lib/calendar";
import { openDatabaseToFill } from "@/lib/cli/database-to-fill";
import { demoPassword } from "@/lib/cli/demo-accounts";
import { currentInstant } from "@/lib/clock";
import { db } from "@/lib/db";
import { fill } from "@/lib/demo/fill";
import { getFilling, getInventory, holdsData } from "@/lib/demo/queries";
import { type ProfileName, profileSchema } from "@/lib/demo/schema";
import { readEnv } from "@/lib/env";
import { StartupError } from "@/lib/startup-error";

// npm run seed -- --profile demo|probe [--seed N] [--json]
// Fills the database of DATABASE_URL, or the embedded one, when it is empty. Progress goes to standard error; with --json the ids by kind and state go
// to standard output as one object. Exit status 2: wrong arguments, or a database that holds other data.

const REFUSED = 2;

class Refusal extends Error {}

async function run() {
  const { profile, seed, json } = readArguments();
  const env = readEnv();
  const database = await quietly(() => openDatabaseToFill(env));
  try {
    process.env.DATABASE_URL = database.url;
    const now = currentInstant();
    await fillOnce({ profile, seed, now, publicOrigin: env.publicOrigin ?? `http://localhost:${env.port}` });
    if (json) console.log(JSON.stringify(await getInventory(demoPassword, dayInShanghai(now)), null, 2));
  } finally {
    await db.$disconnect();
    await database.close();
  }
}

type Wanted = { profile: ProfileName; seed: number; now: Date; publicOrigin: string };

async function fillOnce({ profile, ...wanted }: Wanted) {
  const filling = await getFilling();
  if (filling?.profile === profile) {
    console.error(
      `This database was filled with ${profile} before (seed ${filling.seed}); it stays as it is.`,
    );
    return;
  }
  if (filling || (await holdsData())) {
    throw new Refusal(`This database holds data already: ${profile} needs an empty one.`);
  }
  await fill({ profile, ...wanted, password: demoPassword, tell: (line) => console.error(`· ${line}`) });
}

/** Standard output belongs to the JSON: what the steps of a start say goes to standard error. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value> {
  const usual = console.log;
  console.log = console.error;
  return work().finally(() => {
    console.log = usual;
  });
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
  const isExpected = error instanceof Refusal || error instanceof StartupError;
  console.error(isExpected ? `✗ ${error.message}` : error);
  process.exitCode = error instanceof Refusal ? REFUSED : 1;
}
