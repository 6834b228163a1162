import { expect, test } from "vitest";
import { recordVerdictSchema } from "@/lib/document-review/schema";

const form = { caseId: "e23359de-bbeb-443d-af60-8e9ad0fdc268", item: "licence" };

test("what conforms needs no words", () => {
  expect(recordVerdictSchema.parse({ ...form, verdict: "conform" })).toEqual({
    ...form,
    verdict: "conform",
    clause: "",
    note: "",
    proves: [],
  });
});

test.each([
  ["5.1.1.1", ["5.1.1.1"]],
  [" 5.1.1.1、5.1.4.2 5.3.2.1,5.1.1.1 ", ["5.1.1.1", "5.1.4.2", "5.3.2.1"]],
  ["５.１.１.１；5.1.4.2，", ["5.1.1.1", "5.1.4.2"]],
])("the clauses that a document proves are read from %j", (proves, clauses) => {
  expect(recordVerdictSchema.parse({ ...form, verdict: "conform", proves }).proves).toEqual(clauses);
});

test.each([
  [{ verdict: "finding", note: "  " }, "note", "required"],
  [{ verdict: "question" }, "note", "required"],
  [{ verdict: "perfect", note: "x" }, "verdict", "choose"],
  [{ verdict: "finding", note: "x", clause: "5.1.a" }, "clause", "invalid"],
  [{ verdict: "finding", note: "x", item: "anything" }, "item", "invalid"],
  [{ verdict: "conform", proves: "5.1" }, "proves", "unknown_clause"],
  [{ verdict: "conform", proves: "手册" }, "proves", "unknown_clause"],
  [{ verdict: "finding", note: "x", proves: "5.1.1.1" }, "proves", "unknown_field"],
])("%j is refused at %s with %s", (typed, field, code) => {
  const parsed = recordVerdictSchema.safeParse({ ...form, ...typed });
  expect(parsed.error?.issues[0]?.path[0]).toBe(field);
  expect(parsed.error?.issues[0]?.message).toBe(code);
});
