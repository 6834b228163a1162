import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import { cardWith, notMet, sampled } from "../scoring/cards";
import cases from "../scoring/scorecards.json";

const folder = mkdtempSync(join(tmpdir(), "xingzheng-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  status: number | null;
  stdout: string;
  stderr: string;
}

const COMMAND = [process.execPath, "--import", "tsx", "lib/cli/score.ts"];
const NPM_COMMAND = ["npm", "run", "--silent", "score", "--"];

/** Runs the command; `input` goes to its standard input. */
function runScore(args: readonly string[], input: string | Buffer = "", command = COMMAND): Promise<Answer> {
  const [program = "", ...before] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, ...args], { cwd: process.cwd() });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
    child.stdin.end(input);
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = cases.filter((entry) => !("error" in entry.expected));
const bad = cases.filter((entry) => "error" in entry.expected);

describe("the score command", { timeout: 60_000 }, () => {
  test("answers an array of the contract's cases in their order", async () => {
    const path = file("good.json", JSON.stringify(good.map((entry) => entry.scorecard)));
    const { status, stdout, stderr } = await runScore([path], "", NPM_COMMAND);
    expect([status, stderr]).toEqual([0, ""]);
    const results = JSON.parse(stdout);
    expect(results).toHaveLength(good.length);
    good.forEach((entry, index) => {
      expect(results[index], entry.name).toMatchObject(entry.expected);
    });
  });

  test("names every fault of every bad case by its place in the array, and says nothing else", async () => {
    const scorecards = [good[0]?.scorecard, ...bad.map((entry) => entry.scorecard)];
    const { status, stdout, stderr } = await runScore(["-"], JSON.stringify(scorecards));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "[1] 5.2.6.1: reason is required for a deletion",
      "[1] 5.9.9.9: unknown clause",
      "[2] 5.1.1.1: qualitative item: it is met or not met, samples do not apply",
      "[2] 5.1.2.1: samples: 6 failed, but only 5 were drawn (failed must not exceed samples)",
      "[3] bonus: at most one bonus is possible (given 2)",
    ]);
  });

  test("answers one scorecard from standard input with one result, as npm run score", async () => {
    const scorecard = cardWith(notMet("5.1.6.4"));
    const { status, stdout } = await runScore(["-"], JSON.stringify(scorecard), NPM_COMMAND);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(score(DEFAULT_EDITION, scorecard));
  });

  test("names the faults of one scorecard without an index", async () => {
    const { status, stdout, stderr } = await runScore(["-"], '{"items":{"5.9":{"verdict":"met"}},"bonus":1}');
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("5.9: unknown clause\nbonus: must be a list\n");
  });

  test.each([
    ["an empty array", "[]", []],
    [
      "an array in spaces, after a byte order mark",
      '\ufeff \n[ {"items":{}} , {"items":{}} ]\n',
      ["incomplete", "incomplete"],
    ],
    [
      "brackets, commas and escapes inside of texts",
      String.raw`[{"items":{"5.1.1.1":{"verdict":"not_met","finding":"a\\\"],[{\\"}}}]`,
      ["incomplete"],
    ],
  ])("reads %s", async (_, json, states) => {
    const { status, stdout, stderr } = await runScore(["-"], json);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).map((result: { state: string }) => result.state)).toEqual(states);
  });

  test.each([
    ["nothing at all", ""],
    ["half an object", '{"items":{'],
    ["half an array", '[{"items":{}}'],
    ["an array that ends in a comma", '[{"items":{}},]'],
    ["text after the array", '[{"items":{}}] x'],
    ["two arrays", "[][]"],
    ["brackets that cross", '[{"items":{]}}]'],
    ["a brace too many", '[{"items":{}}}]'],
    ["bytes that are no UTF-8", Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])],
  ])("refuses %s in one line", async (_, input) => {
    const { status, stdout, stderr } = await runScore(["-"], input);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^standard input: not valid (JSON|UTF-8)[^\n]*\n$/);
  });

  test.each([
    ["a file that is not there", [join(folder, "absent.json")], /absent\.json: cannot be read: .*\n$/],
    ["a folder", [folder], /: cannot be read: .*\n$/],
    ["no file", [], /^usage: .*\n$/],
    ["two files", ["a.json", "b.json"], /^usage: .*\n$/],
  ])("refuses %s in one line", async (_, args, line) => {
    const { status, stdout, stderr } = await runScore(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("answers a large array whole through a pipe, in order, with its threads", async () => {
    const distinct = Array.from({ length: 9000 }, (_, index) =>
      cardWith({ "5.1.2.1": sampled(index + 1, 1), "5.3.2.2": sampled(9001, index) }),
    );
    const json = JSON.stringify(distinct);
    expect(json.length).toBeGreaterThan(8 << 20);
    const { status, stdout, stderr } = await runScore([file("large.json", json)]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(
      stdout ===
        `[\n${distinct.map((card) => JSON.stringify(score(DEFAULT_EDITION, card))).join(",\n")}\n]\n`,
    ).toBe(true);

    const faulty = json.replace(/}\]$/, ',"x":1}]');
    const refused = await runScore([file("faulty.json", faulty)]);
    expect(refused).toEqual({ status: 2, stdout: "", stderr: '[8999] scorecard: unknown key "x"\n' });
  });
});
