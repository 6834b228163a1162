import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { encode } from "next-auth/jwt";
import { openSession } from "@/lib/access/sessions";
import { openAudit } from "@/lib/audits/commands";
import { sameValue } from "@/lib/audits/operations";
import type { EntryValue } from "@/lib/audits/schema";
import { freePort } from "@/lib/database/embedded-server";
import { db } from "@/lib/db";
import { readEnv } from "@/lib/env";
import { makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { contextOf } from "@/tests/factories/scorecard";
import { KillableServer } from "@/tests/faults/killable-server";
import { sendUntil, type Told } from "@/tests/faults/sending-client";

// node --conditions=react-server --import tsx tests/faults/kills.ts [--kills N] [--seed S] [--careless]
// Eight members of one team send to the built product (NEXT_DIST_DIR) on DATABASE_URL, which kill -9 hits N times.
// Ends with status 1 when the server lost, doubled, changed or invented anything. --careless: with clients that
// take a request for delivered when it is sent, which this very trial must find out.

const CLIENTS = 8;
const LONGEST_WARM_UP_MS = 20_000;
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "5" },
    seed: { type: "string", default: String(randomBytes(4).readUInt32LE()) },
    careless: { type: "boolean", default: false },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
const env = readEnv();
const secret = randomBytes(32).toString("hex");
const port = await freePort();

const { caseId, cookies } = await makeTeam();
const server = new KillableServer({
  port,
  databaseUrl: env.databaseUrl ?? "",
  dataDir: env.dataDir,
  distDir: process.env.NEXT_DIST_DIR || ".next",
  secret,
});

let isOver = false;
const roll = makeDice(seed);
const starts = [await server.start()];
const address = `http://localhost:${port}/api/v1/audits/${caseId}/operations`;
const told = cookies.map((): Told => ({ sent: new Map(), acknowledged: new Map() }));
const countAcknowledged = () => told.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
const clients = cookies.map((cookie, index) =>
  sendUntil(() => isOver, told[index] as Told, {
    address,
    cookie,
    roll: makeDice(seed + index + 1),
    careless: values.careless,
  }),
);
const failed = Promise.all(clients).then(() => new Promise<never>(() => undefined));
for (let kill = 1; kill <= kills; kill += 1) {
  // Sometimes before it answered anything, mostly in the middle of work.
  const before = countAcknowledged();
  const patience = roll() < 0.2 ? 0 : LONGEST_WARM_UP_MS;
  for (let waited = 0; waited < patience && countAcknowledged() === before; waited += 20) {
    await Promise.race([pause(20), failed]);
  }
  await Promise.race([pause(roll() * 700), failed]);
  await server.kill();
  starts.push(await server.start());
  if (kill % 10 === 0) console.log(`  ${kill} of ${kills} kills`);
}
await Promise.race([pause(500), failed]);
isOver = true;
await Promise.all(clients);
await server.kill();

const { faults, stored } = await compare(told);
await db.$disconnect();
const sent = told.reduce((sum, each) => sum + each.sent.size, 0);
const slowest = Math.max(...starts);
console.log(
  `${kills} kills, ${CLIENTS} clients, ${sent} operations sent, ${stored} stored, seed ${seed}; ` +
    `back in ${Math.round(median(starts))} ms (median), ${Math.round(slowest)} ms at most.`,
);
for (const fault of faults.slice(0, 20)) console.log(`✗ ${fault}`);
console.log(
  faults.length === 0
    ? `0 kills with a loss in ${kills}: at most 3/${kills} with 95 % confidence.`
    : `${faults.length} faults, seed ${seed}`,
);
process.exit(faults.length === 0 ? 0 : 1);

/** Everything that the database and what the clients were told do not agree on. */
async function compare(all: readonly Told[]): Promise<{ faults: string[]; stored: number }> {
  const rows = await db.scorecardOperation.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
  const faults: string[] = [];
  const found = new Map<string, (typeof rows)[number]>();
  let before = -1n;
  const places = new Map<string, number>();
  for (const row of rows) {
    if (found.has(row.id)) faults.push(`${row.id} is stored twice`);
    found.set(row.id, row);
    if (BigInt(row.sequence) <= before) faults.push(`${row.id} has no place of its own in the order`);
    before = BigInt(row.sequence);
    if (row.deviceSequence <= (places.get(row.deviceId) ?? 0)) {
      faults.push(`${row.id} stands in the wrong order of its device`);
    }
    places.set(row.deviceId, row.deviceSequence);
    const sent = all.map((each) => each.sent.get(row.id)).find(Boolean);
    if (!sent) faults.push(`${row.id} was never sent`);
    else if (sent.field !== row.field || !sameValue(sent.value, row.value as EntryValue)) {
      faults.push(`${row.id} is stored with another value`);
    }
  }
  for (const { acknowledged } of all) {
    for (const [id, sequence] of acknowledged) {
      const row = found.get(id);
      if (!row) faults.push(`${id} was acknowledged and is not stored`);
      else if (sequence !== null && String(row.sequence) !== sequence) {
        faults.push(`${id} was acknowledged in another place`);
      }
    }
  }
  return { faults, stored: rows.length };
}

/** An audit with a team of eight, each with the cookie of a session. */
async function makeTeam() {
  const made = await makeCase(db, "ready");
  const team = await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) =>
      makeStaff(db, [index === 0 ? "lead_auditor" : "auditor"], `审核员${index + 1}`),
    ),
  );
  await makePlan(
    db,
    made.id,
    team.map(({ accountId }, index) => ({ accountId, role: index === 0 ? "lead" : "auditor" })),
  );
  const [lead] = team;
  const opened = lead && (await openAudit(await contextOf(lead, made.id)));
  if (!opened?.ok) throw new Error("the audit does not open");
  const signedIn = await Promise.all(
    team.map(async ({ accountId }) => {
      const sid = await openSession(accountId, `trial ${randomUUID()}`, new Date());
      return `next-auth.session-token=${await encode({ token: { sub: accountId, sid }, secret })}`;
    }),
  );
  return { caseId: made.id, cookies: signedIn };
}

/** Numbers between 0 and 1, the same for the same seed. */
function makeDice(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
