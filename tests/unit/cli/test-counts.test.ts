import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countTests, summary } from "@/lib/cli/test-counts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "counts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });
const vitest = (passed: number, failed: number, pending: number, testResults: object[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  testResults,
});
const playwright = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
  stats: { expected, unexpected, flaky, skipped },
});

describe("the counts of a suite", () => {
  test.each([
    ["passed and skipped tests of vitest", vitest(7, 0, 2, [file("passed", 9)]), 0, [7, 0, 2]],
    ["failed tests of vitest", vitest(7, 1, 0, [file("failed", 8)]), 1, [7, 1, 0]],
    [
      "a file that could not be loaded",
      vitest(7, 0, 0, [file("passed", 7), file("failed", 0)]),
      1,
      [7, 1, 0],
    ],
    ["a suite that ran nothing", vitest(0, 0, 0, []), 0, [0, 1, 0]],
    ["a suite that only skipped", vitest(0, 0, 3, [file("passed", 3)]), 0, [0, 1, 3]],
    ["a crash after the last test", vitest(7, 0, 0, [file("passed", 7)]), 1, [7, 1, 0]],
    ["browser tests", playwright(4, 0, 0, 1), 0, [4, 0, 1]],
    ["a browser test that passed only sometimes", playwright(4, 1, 1, 0), 1, [4, 2, 0]],
  ] as const)("%s", (_, content, code, [passed, failed, skipped]) => {
    expect(countTests(report(content), code)).toEqual({ passed, failed, skipped });
  });

  test("a suite that left no report has failed", () => {
    expect(countTests(path.join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test.each([
  [{ passed: 3, failed: 0, skipped: 0 }, "3 passed, 0 failed"],
  [{ passed: 3, failed: 1, skipped: 2 }, "3 passed, 1 failed, 2 skipped"],
])("the last line says %o", (counts, line) => {
  expect(summary(counts)).toBe(line);
});
