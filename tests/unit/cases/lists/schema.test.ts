import { describe, expect, test } from "vitest";
import { caseListSchema, cursorText, statusGroups } from "@/lib/cases/lists/schema";
import { caseStatuses } from "@/lib/cases/schema";

const id = "e23359de-bbeb-443d-af60-8e9ad0fdc268";

describe("the address of the list", () => {
  test("a page's key comes back as it was", () => {
    const since = new Date("2026-11-21T23:59:59.123Z");
    expect(caseListSchema.parse({ after: cursorText({ since, id }) }).after).toEqual({ since, id });
  });

  test.each([
    { group: "nonsense" },
    { group: ["__proto__"] },
    { after: "1_2" },
    { after: `99999999999999999999_${id}` },
    { after: "'; drop table" },
    { q: "x".repeat(81) },
    { unknown: "1" },
  ])("%j is left out, never an error", (search) => {
    expect(caseListSchema.parse(search)).toEqual({});
  });

  test("of a repeated value the first counts, and a word is trimmed", () => {
    expect(caseListSchema.parse({ group: ["audit", "intake"], q: "  虚构 " })).toEqual({
      group: "audit",
      q: "虚构",
    });
  });

  test("each status but the draft, which the desk never sees, is in exactly one group", () => {
    const grouped = Object.values(statusGroups).flat();
    expect([...grouped].sort()).toEqual(caseStatuses.filter((status) => status !== "draft").sort());
  });
});
