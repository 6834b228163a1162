import { expect, test } from "vitest";
import { recordVerdictSchema } from "@/lib/document-review/schema";

const form = { caseId: "e23359de-bbeb-443d-af60-8e9ad0fdc268", item: "licence" };

test("what conforms needs no words", () => {
  expect(recordVerdictSchema.parse({ ...form, verdict: "conform" })).toEqual({
    ...form,
    verdict: "conform",
    clause: "",
    note: "",
  });
});

test.each([
  [{ verdict: "finding", note: "  " }, "note", "required"],
  [{ verdict: "question" }, "note", "required"],
  [{ verdict: "perfect", note: "x" }, "verdict", "choose"],
  [{ verdict: "finding", note: "x", clause: "5.1.a" }, "clause", "invalid"],
  [{ verdict: "finding", note: "x", item: "anything" }, "item", "invalid"],
])("%j is refused at %s with %s", (typed, field, code) => {
  const parsed = recordVerdictSchema.safeParse({ ...form, ...typed });
  expect(parsed.error?.issues[0]).toMatchObject({ path: [field], message: code });
});
