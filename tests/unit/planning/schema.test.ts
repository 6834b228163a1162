import { expect, test } from "vitest";
import { proposePlanSchema } from "@/lib/planning/schema";

const id = "e23359de-bbeb-443d-af60-8e9ad0fdc268";
const form = {
  caseId: id,
  basedOn: "0",
  startsOn: "2026-12-01",
  endsOn: "2026-12-02",
  mode: "FS01",
  lead: id,
  objectives: " 评价 ",
};

test("what a form sends without auditors and experts is a plan", () => {
  expect(proposePlanSchema.parse(form)).toEqual({
    ...form,
    basedOn: 0,
    auditors: [],
    experts: [],
    objectives: "评价",
  });
});

test.each([
  ["startsOn", "", "required"],
  ["startsOn", "2027-02-29", "invalid_date"],
  ["endsOn", "tomorrow", "invalid_date"],
  ["mode", "FS04", "choose"],
  ["lead", "", "choose"],
  ["objectives", "  ", "required"],
])("%s %j is refused with %s", (field, value, code) => {
  const parsed = proposePlanSchema.safeParse({ ...form, [field]: value });
  expect(parsed.error?.issues[0]).toMatchObject({ path: [field], message: code });
});
