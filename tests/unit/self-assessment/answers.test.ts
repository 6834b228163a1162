import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { readAnswer, scorecardOf } from "@/lib/self-assessment/answers";
import { answerSchema } from "@/lib/self-assessment/schema";
import { scorecards } from "@/tests/unit/scoring/cards";

const blank = { samples: "", failed: "", reason: "" } as const;
const read = (clause: string, typed: Partial<Parameters<typeof readAnswer>[2]>) =>
  readAnswer(DEFAULT_EDITION, clause, { verdict: "met", ...blank, ...typed });

// 5.1.1.1 is met or not met, 5.1.1.2 may be sampled.
describe("what is typed", () => {
  test.each([
    ["5.1.1.1", { verdict: "met" }, { verdict: "met" }],
    ["5.1.1.1", { verdict: "not_met", reason: "left from before" }, { verdict: "not_met" }],
    [
      "5.1.1.2",
      { verdict: "sampled", samples: "20", failed: "0" },
      { verdict: "sampled", samples: 20, failed: 0 },
    ],
    ["5.1.1.2", { verdict: "deleted", reason: "无网点" }, { verdict: "deleted", reason: "无网点" }],
    ["5.1.1.2", { verdict: "" }, null],
  ] as const)("%s %j is read as %j", (clause, typed, value) => {
    expect(read(clause, typed)).toEqual({ ok: true, value });
  });

  test.each([
    ["5.1.1.1", { verdict: "sampled", samples: "5", failed: "1" }, { verdict: "qualitative_item" }],
    ["5.1.1.2", { verdict: "sampled" }, { samples: "samples_not_a_count", failed: "failed_not_a_count" }],
    ["5.1.1.2", { verdict: "sampled", samples: "0", failed: "0" }, { samples: "samples_not_a_count" }],
    ["5.1.1.2", { verdict: "sampled", samples: "1e3", failed: "0" }, { samples: "samples_not_a_count" }],
    ["5.1.1.2", { verdict: "sampled", samples: "5", failed: "-1" }, { failed: "failed_not_a_count" }],
    ["5.1.1.2", { verdict: "sampled", samples: "5", failed: "6" }, { failed: "failed_above_samples" }],
    ["5.1.1.2", { verdict: "deleted" }, { reason: "reason_required" }],
    ["9.9.9.9", { verdict: "met" }, { verdict: "unknown_clause" }],
    ["__proto__", { verdict: "met" }, { verdict: "unknown_clause" }],
  ] as const)("%s %j is refused at %j", (clause, typed, codes) => {
    const answer = read(clause, typed);
    expect(answer.ok).toBe(false);
    if (!answer.ok) {
      expect(
        Object.fromEntries(Object.entries(answer.fields).map(([name, { code }]) => [name, code])),
      ).toEqual(codes);
    }
  });

  test("full-width digits are digits, and nothing that the form does not have gets in", () => {
    const form = { organisationId: "7f0f3a52-9a36-4c52-9d53-0d5c8f9b8a11", clause: "5.1.1.2", revision: "0" };
    const parsed = answerSchema.parse({ ...form, verdict: "sampled", samples: " １２ ", failed: "0" });
    expect(parsed).toMatchObject({ samples: "12", revision: 0, note: "", reason: "" });
    expect(answerSchema.safeParse({ ...form, population: "3" }).success).toBe(false);
    expect(answerSchema.safeParse({ ...form, revision: "-1" }).success).toBe(false);
    expect(answerSchema.safeParse({ ...form, note: "长".repeat(2001) }).success).toBe(false);
  });
});

test("answers make the very scorecard that they were taken from, open ones left out", () => {
  fc.assert(
    fc.property(scorecards, ({ items }) => {
      const answers = Object.entries(items).map(([clause, value]) => ({ clause, value }));
      expect(scorecardOf([...answers, { clause: "5.1.1.1", value: null }].slice(0, answers.length))).toEqual({
        items,
      });
    }),
  );
  expect(scorecardOf([{ clause: "5.1.1.1", value: null }])).toEqual({ items: {} });
});
