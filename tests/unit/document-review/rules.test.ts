import { expect, test } from "vitest";
import { isOpen, stateOfItem } from "@/lib/document-review/rules";

const at = new Date("2026-11-21T02:00:00Z");
const said = {
  conform: { verdict: "conform", answeredAt: null, closedAt: null },
  raised: { verdict: "finding", answeredAt: null, closedAt: null },
  asked: { verdict: "question", answeredAt: null, closedAt: null },
  answered: { verdict: "finding", answeredAt: at, closedAt: null },
  closed: { verdict: "finding", answeredAt: at, closedAt: at },
} as const;

test.each<[(keyof typeof said)[], string]>([
  [[], "unjudged"],
  [["conform"], "conform"],
  [["raised"], "waiting"],
  [["asked"], "waiting"],
  [["answered"], "answered"],
  [["closed"], "settled"],
  [["closed", "conform"], "conform"],
  [["conform", "raised"], "waiting"],
  [["raised", "conform"], "waiting"],
  [["answered", "raised"], "waiting"],
  [["closed", "answered"], "answered"],
])("after %j a document is %s", (keys, state) => {
  expect(stateOfItem(keys.map((key) => said[key]))).toBe(state);
});

test("what conforms is never open, an answer alone closes nothing", () => {
  expect(Object.entries(said).flatMap(([key, one]) => (isOpen(one) ? [key] : []))).toEqual([
    "raised",
    "asked",
    "answered",
  ]);
});
