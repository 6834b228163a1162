import { describe, expect, test } from "vitest";
import { type Attempt, isIdempotencyKey, judgeRepetition } from "@/lib/idempotency/repetition";

const now = new Date("2026-07-06T02:00:00.000Z");
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const atWork: Attempt = { request: "a", startedAt: secondsAgo(1), status: null, body: null };

describe("a request whose key is known", () => {
  const table: { rule: string; before: Attempt; request?: string; expected: object }[] = [
    {
      rule: "gets the answer of the first, however old",
      before: { ...atWork, startedAt: secondsAgo(86_400), status: 409, body: '{"error":"x"}' },
      expected: { kind: "replay", status: 409, body: '{"error":"x"}' },
    },
    {
      rule: "gets an empty answer as an empty one",
      before: { ...atWork, status: 200, body: null },
      expected: { kind: "replay", status: 200, body: "" },
    },
    {
      rule: "is refused when it is another request",
      before: { ...atWork, status: 200, body: "{}" },
      request: "b",
      expected: { kind: "reused" },
    },
    {
      rule: "is refused when it is another request than a dead one",
      before: { ...atWork, startedAt: secondsAgo(600) },
      request: "b",
      expected: { kind: "reused" },
    },
    { rule: "waits while the first is at work", before: atWork, expected: { kind: "in_progress" } },
    {
      rule: "waits to the end of the minute",
      before: { ...atWork, startedAt: secondsAgo(60) },
      expected: { kind: "in_progress" },
    },
    {
      rule: "takes the place of an attempt that died",
      before: { ...atWork, startedAt: secondsAgo(60.001) },
      expected: { kind: "take_over" },
    },
    {
      rule: "waits when another machine's clock is ahead",
      before: { ...atWork, startedAt: secondsAgo(-30) },
      expected: { kind: "in_progress" },
    },
  ];
  test.each(table)("$rule", ({ before, request = "a", expected }) => {
    expect(judgeRepetition(before, { request, now })).toEqual(expected);
  });
});

test.each<[key: string, isKey: boolean]>([
  ["a", true],
  ["!~", true],
  ["x".repeat(200), true],
  ["", false],
  ["x".repeat(201), false],
  ["a b", false],
  ["a\t", false],
  ["a\n", false],
  ["é", false],
  ["键", false],
])("%j is a key: %s", (key, isKey) => expect(isIdempotencyKey(key)).toBe(isKey));
