import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMonth, monthInShanghai, monthsOf, yearAsked } from "@/lib/diary/month";
import { diaryEventSchema, monthSchema } from "@/lib/diary/schema";
import { faultsOf } from "@/lib/form";

const organisationId = "6f1e2a34-0000-4000-8000-000000000001";
const typed = {
  organisationId,
  month: "2026-03",
  basedOn: "",
  services: "320",
  complaints: "4",
  complaintsResolved: "3",
  surveysSent: "100",
  surveysAnswered: "80",
  satisfaction: "93.25",
};
const faultsIn = (changes: Record<string, unknown>) => {
  const { error } = monthSchema.safeParse({ ...typed, ...changes });
  return error ? faultsOf(error) : {};
};

describe("a month as people type it", () => {
  test("becomes whole numbers and hundredths", () => {
    expect(monthSchema.parse(typed)).toMatchObject({
      services: 320,
      complaintsResolved: 3,
      satisfaction: 9325,
    });
  });

  test.each([
    [
      "full-width digits",
      { services: "３２０", satisfaction: "９３．２５％" },
      { services: 320, satisfaction: 9325 },
    ],
    ["separators of thousands", { services: "12,345" }, { services: 12_345 }],
    ["full-width separators and spaces", { services: " １２，３４５ " }, { services: 12_345 }],
    ["a percent sign", { satisfaction: "93.2%" }, { satisfaction: 9320 }],
    ["the most there is", { satisfaction: "100" }, { satisfaction: 10_000 }],
    ["nothing at all", { satisfaction: "-0" }, { satisfaction: 0 }],
    ["no answers, no satisfaction", { surveysAnswered: "0", satisfaction: "" }, { satisfaction: null }],
  ])("takes %s", (_, changes, expected) => {
    expect(monthSchema.parse({ ...typed, ...changes })).toMatchObject(expected);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["an empty count", { services: " " }, { services: { code: "required" } }],
    ["a word", { services: "很多" }, { services: { code: "not_a_whole_number" } }],
    ["a broken number", { complaints: "1.5" }, { complaints: { code: "not_a_whole_number" } }],
    ["a number below 0", { complaints: "－3" }, { complaints: { code: "too_small", params: { min: 0 } } }],
    ["a number without end", { services: "1000000000" }, { services: { code: "too_large" } }],
    [
      "more resolved than complained",
      { complaintsResolved: "5" },
      { complaintsResolved: { code: "more_than_complaints" } },
    ],
    [
      "more answers than surveys",
      { surveysAnswered: "101" },
      { surveysAnswered: { code: "more_than_surveys_sent" } },
    ],
    ["answers without satisfaction", { satisfaction: "" }, { satisfaction: { code: "required" } }],
    [
      "satisfaction without answers",
      { surveysAnswered: "0" },
      { satisfaction: { code: "no_survey_answered" } },
    ],
    [
      "more than all",
      { satisfaction: "100.01" },
      { satisfaction: { code: "too_large", params: { max: 100 } } },
    ],
    [
      "less than nothing",
      { satisfaction: "-1" },
      { satisfaction: { code: "too_small", params: { min: 0 } } },
    ],
    ["a third decimal", { satisfaction: "93.255" }, { satisfaction: { code: "not_two_decimals" } }],
    ["an exponent", { services: "1e3" }, { services: { code: "not_a_whole_number" } }],
    ["a month that does not exist", { month: "2026-13" }, { month: { code: "invalid" } }],
    ["somebody else's stamp form", { basedOn: "1" }, { basedOn: { code: "invalid" } }],
    ["a field that nobody asked for", { savedById: organisationId }, { form: { code: "unknown_field" } }],
  ])("refuses %s", (_, changes, faults) => {
    expect(faultsIn(changes)).toMatchObject(faults);
    expect(Object.keys(faultsIn(changes))).toEqual(Object.keys(faults));
  });

  test("every percentage with two decimals comes back as the hundredths it was written from", () => {
    fc.assert(
      fc.property(fc.nat(10_000), (hundredths) => {
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
        expect(monthSchema.parse({ ...typed, satisfaction: text }).satisfaction).toBe(hundredths);
      }),
    );
  });
});

test("an event needs its kind and a day that exists; a note may be missing", () => {
  const event = { organisationId, kind: "internal_audit", heldOn: "2026-02-28" };
  expect(diaryEventSchema.parse(event)).toMatchObject({ text: "" });
  const { error } = diaryEventSchema.safeParse({ organisationId, kind: "", heldOn: "2026-02-29" });
  expect(error && faultsOf(error)).toEqual({ kind: { code: "choose" }, heldOn: { code: "invalid_date" } });
});

describe("months", () => {
  test.each([
    ["2026-01", true],
    ["2011-12", true],
    ["2010-12", false],
    ["2026-00", false],
    ["2026-1", false],
    ["2026-01-01", false],
  ])("%s: %s", (text, known) => {
    expect(isMonth(text)).toBe(known);
  });

  test("a year has twelve, all of which exist", () => {
    expect(monthsOf(2026)).toHaveLength(12);
    expect(monthsOf(2026).every(isMonth)).toBe(true);
  });

  test("a month begins at midnight in Shanghai", () => {
    expect(monthInShanghai(new Date("2026-02-28T15:59:59Z"))).toBe("2026-02");
    expect(monthInShanghai(new Date("2026-02-28T16:00:00Z"))).toBe("2026-03");
  });

  test.each([
    ["2025", 2025],
    ["2027", 2026],
    ["1999", 2026],
    ["2026x", 2026],
    [undefined, 2026],
    [["2025"], 2026],
  ])("asked for %j, the diary opens at %i", (text, year) => {
    expect(yearAsked(text, 2026)).toBe(year);
  });
});
