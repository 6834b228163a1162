import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Held } from "@/lib/cli/held-output";
import { isJsonArray, splitJsonArray } from "@/lib/cli/json-elements";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { explainFault } from "@/lib/scoring/explain";
import { score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";

// npm run --silent score -- FILE   (or - for standard input)
// One scorecard or an array of them in, the result or an array of results out. Invalid input leaves
// standard output empty: one line per fault on standard error and exit status 2.

const INVALID = 2;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

class Unreadable extends Error {}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has closed the pipe (`| head`): it has all it wants.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length !== 1) {
    process.stderr.write("usage: npm run --silent score -- FILE   (- reads standard input)\n");
    return INVALID;
  }
  try {
    const json = await readJson(file);
    return isJsonArray(json) ? await scoreMany(json) : scoreOne(json);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${file === "-" ? "standard input" : file}: ${error.message}\n`);
    return INVALID;
  }
}

function scoreOne(json: Buffer): number {
  const checked = validateScorecard(DEFAULT_EDITION, parse(json));
  if (!checked.ok) {
    process.stderr.write(checked.faults.map((fault) => `${explainFault(fault)}\n`).join(""));
    return INVALID;
  }
  process.stdout.write(`${JSON.stringify(score(DEFAULT_EDITION, checked.value), null, 2)}\n`);
  return 0;
}

/** The answer is held back until the last scorecard is checked, for one fault must leave the output empty. */
async function scoreMany(json: Buffer): Promise<number> {
  const results = new Held();
  const faults = new Held();
  let index = 0;
  for (const element of elements(json)) {
    const checked = validateScorecard(DEFAULT_EDITION, element);
    if (!checked.ok) for (const fault of checked.faults) faults.add(`[${index}] ${explainFault(fault)}\n`);
    else if (faults.isEmpty) {
      results.add(`${index === 0 ? "[\n" : ",\n"}${JSON.stringify(score(DEFAULT_EDITION, checked.value))}`);
    }
    index += 1;
  }
  if (!faults.isEmpty) {
    await faults.writeTo(process.stderr);
    return INVALID;
  }
  results.add(index === 0 ? "[]\n" : "\n]\n");
  await results.writeTo(process.stdout);
  return 0;
}

function* elements(json: Buffer): Generator<unknown> {
  try {
    for (const element of splitJsonArray(json)) yield parse(element);
  } catch (error) {
    throw error instanceof SyntaxError ? new Unreadable(`not valid JSON: ${error.message}`) : error;
  }
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
  } catch (error) {
    throw new Unreadable(`not valid JSON: ${messageOf(error)}`);
  }
}

async function readJson(file: string): Promise<Buffer> {
  const bytes = await readBytes(file);
  if (!isUtf8(bytes)) throw new Unreadable("not valid UTF-8");
  // Editors on Windows put a byte order mark in front of JSON.
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    if (file !== "-") return readFileSync(resolve(callersFolder(), file));
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new Unreadable(`cannot be read: ${messageOf(error)}`);
  }
}

/** npm runs scripts in the project's folder, but FILE is meant from where the person stands. */
function callersFolder(): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return npm_lifecycle_event === "score" && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
}
