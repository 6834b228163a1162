import { describe, expect, test } from "vitest";
import { caseStatuses } from "@/lib/cases/schema";
import { canGiveFeedback, sightOf } from "@/lib/feedback/rules";
import { feedbackSchema } from "@/lib/feedback/schema";
import { faultsOf } from "@/lib/form";

test("feedback opens with the sign-off and stays open after the decision", () => {
  expect(caseStatuses.filter(canGiveFeedback)).toEqual([
    "audited",
    "in_review",
    "reviewed",
    "granted",
    "certified",
    "refused",
  ]);
});

test.each([
  [false, false, "whole"],
  [false, true, "whole"],
  [true, false, "nothing"],
  [true, true, "without_author"],
] as const)("a reader on a side of the case %s, decided %s: sees %s", (standsOnCase, decided, sight) => {
  expect(sightOf({ standsOnCase, decided })).toBe(sight);
});

describe("what is typed", () => {
  const typed = {
    caseId: "6f1e2a34-0000-4000-8000-000000000001",
    professionalism: "5",
    impartiality: "4",
    communication: "1",
    schedule: "3",
  };

  test("is four ratings; a box that is not ticked is a no", () => {
    expect(feedbackSchema.parse(typed)).toEqual({
      caseId: typed.caseId,
      professionalism: 5,
      impartiality: 4,
      communication: 1,
      schedule: 3,
      text: "",
      contactWished: false,
    });
    expect(feedbackSchema.parse({ ...typed, contactWished: "on" }).contactWished).toBe(true);
  });

  test.each([
    ["a rating that is missing", { schedule: undefined }, { schedule: { code: "choose" } }],
    ["a rating of nothing", { schedule: "0" }, { schedule: { code: "choose" } }],
    ["a rating above all", { impartiality: "6" }, { impartiality: { code: "choose" } }],
    ["half a rating", { impartiality: "4.5" }, { impartiality: { code: "choose" } }],
    ["a text without end", { text: "长".repeat(4001) }, { text: { code: "too_long" } }],
    ["an author of one's own", { givenById: typed.caseId }, { form: { code: "unknown_field" } }],
  ])("refuses %s", (_, changes, faults) => {
    const { error } = feedbackSchema.safeParse({ ...typed, ...changes });
    expect(error && faultsOf(error)).toMatchObject(faults);
  });
});
