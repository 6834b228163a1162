import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isJsonArray, rangesOfArray } from "@/lib/cli/json-elements";
import { type Batch, type BatchAnswer, parseJson, scoreBatch } from "@/lib/cli/score-batch";
import { scoreInThreads } from "@/lib/cli/score-in-threads";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { explainFault } from "@/lib/scoring/explain";
import { score } from "@/lib/scoring/score";
import { validateScorecard } from "@/lib/scoring/validate";

// npm run --silent score -- FILE   (or - for standard input)
// One scorecard or an array of them in, the result or an array of results out. Invalid input leaves
// standard output empty: one line per fault on standard error and exit status 2.

const INVALID = 2;
const BATCH_BYTES = 1 << 20;
/** Below this, starting threads takes longer than they save. */
const THREADS_FROM_BYTES = 8 << 20;
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
  const parsed = parseJson(json);
  if (!parsed.ok) throw new Unreadable(`not valid JSON: ${parsed.message}`);
  const checked = validateScorecard(DEFAULT_EDITION, parsed.value);
  if (!checked.ok) {
    process.stderr.write(checked.faults.map((fault) => `${explainFault(fault)}\n`).join(""));
    return INVALID;
  }
  process.stdout.write(`${JSON.stringify(score(DEFAULT_EDITION, checked.value), null, 2)}\n`);
  return 0;
}

/** The answer is held back until the last scorecard is checked, for one fault must leave the output empty. */
async function scoreMany(json: Buffer): Promise<number> {
  const answers = await answerBatches(json);
  for (const answer of answers) if (answer.kind === "unreadable") throw new Unreadable(answer.message);
  const faults = answers.filter((answer) => answer.kind === "faults");
  if (faults.length > 0) {
    for (const { lines } of faults) await write(process.stderr, lines);
    return INVALID;
  }
  let separator = "[\n";
  for (const answer of answers) {
    if (answer.kind !== "results") continue;
    await write(process.stdout, separator);
    await write(process.stdout, answer.text);
    separator = ",\n";
  }
  await write(process.stdout, answers.length === 0 ? "[]\n" : "\n]\n");
  return 0;
}

async function answerBatches(json: Buffer): Promise<BatchAnswer[]> {
  try {
    if (json.length < THREADS_FROM_BYTES) {
      return Array.from(batchesOf(json), (batch) => scoreBatch(json, batch));
    }
    const shared = new SharedArrayBuffer(json.length);
    const text = new Uint8Array(shared);
    text.set(json);
    return await scoreInThreads(shared, batchesOf(text));
  } catch (error) {
    throw error instanceof SyntaxError ? new Unreadable(`not valid JSON: ${error.message}`) : error;
  }
}

function* batchesOf(json: Uint8Array): Generator<Batch> {
  let firstIndex = 0;
  for (const range of rangesOfArray(json, BATCH_BYTES)) {
    yield { ...range, firstIndex };
    firstIndex += range.count;
  }
}

/** Waits whenever the reader is slower than we are, so that a long answer is neither cut nor piled up. */
async function write(stream: NodeJS.WriteStream, part: string | Uint8Array): Promise<void> {
  if (!stream.write(part)) await once(stream, "drain");
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
    const message = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`cannot be read: ${message}`);
  }
}

/** npm runs scripts in the project's folder, but FILE is meant from where the person stands. */
function callersFolder(): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return npm_lifecycle_event === "score" && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}
