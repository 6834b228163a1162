import { describe, expect, test } from "vitest";
import { answerChecklist, answerFees } from "@/lib/guide/answers";

describe("the fee page", () => {
  test("asks nothing of an address without a question", () => {
    const empty = { typed: { employees: "", outlets: "" }, faults: {}, answer: null };
    expect(answerFees({})).toEqual(empty);
    expect(answerFees({ from: "newsletter" })).toEqual(empty);
  });

  test.each([
    [
      { employees: "1,200", outlets: "" },
      { employees: 1200, outlets: 1 },
    ],
    [{ employees: "１２００" }, { employees: 1200, outlets: 1 }],
    [
      { employees: "1200", outlets: "１２" },
      { employees: 1200, outlets: 12 },
    ],
    [
      { employees: ["30", "40"], outlets: "0" },
      { employees: 30, outlets: 0 },
    ],
    [
      { employees: "10700", outlets: "300", from: "a friend" },
      { employees: 10_700, outlets: 300 },
    ],
  ])("takes %j", (search, asked) => {
    expect(answerFees(search)).toMatchObject({ faults: {}, answer: { kind: "estimate", ...asked } });
  });

  test.each([
    [{ employees: "", outlets: "3" }, { employees: { code: "required" } }],
    [{ outlets: "3" }, { employees: { code: "required" } }],
    [{ employees: "abc" }, { employees: { code: "not_a_whole_number" } }],
    [{ employees: "12.5" }, { employees: { code: "not_a_whole_number" } }],
    [{ employees: "-3" }, { employees: { code: "not_a_whole_number" } }],
    [{ employees: "12,00" }, { employees: { code: "not_a_whole_number" } }],
    [{ employees: "0" }, { employees: { code: "too_small", params: { min: 1 } } }],
    [{ employees: "5000001" }, { employees: { code: "too_large", params: { max: 5_000_000 } } }],
    [{ employees: "30", outlets: "301" }, { outlets: { code: "too_large", params: { max: 300 } } }],
    [
      { employees: "many", outlets: "几处" },
      { employees: { code: "not_a_whole_number" }, outlets: { code: "not_a_whole_number" } },
    ],
  ])("names what is wrong with %j and keeps it", (search, faults) => {
    const { typed, answer, faults: found } = answerFees(search);
    expect(Object.keys(found)).toEqual(Object.keys(faults));
    expect(found).toMatchObject(faults);
    expect(answer).toBeNull();
    expect(typed).toEqual({ employees: "", outlets: "", ...search });
  });

  test("neither fails at nor hands back a page of text", () => {
    const { typed, faults } = answerFees({ employees: "9".repeat(100_000) });
    expect(faults.employees).toMatchObject({ code: "not_a_whole_number" });
    expect(typed.employees.length).toBeLessThan(100);
  });
});

describe("the checklist page", () => {
  test.each([
    [{}, { type: "manufacturing", isUnknown: false }],
    [{ type: "e_commerce" }, { type: "e_commerce", isUnknown: false }],
    [{ type: ["trade", "services"] }, { type: "trade", isUnknown: false }],
    [{ type: "bakery" }, { type: "manufacturing", isUnknown: true }],
    [{ type: "" }, { type: "manufacturing", isUnknown: true }],
  ])("shows for %j", (search, shown) => {
    expect(answerChecklist(search)).toEqual(shown);
  });
});
