import { expect, it } from "vitest";
import { faultsOfUpload } from "@/lib/materials/upload-faults";

const facts = { enterpriseType: "trade", creditCode: "914403001922038216", today: "2026-11-21" } as const;
const licence = {
  item: "licence",
  effectiveOn: null,
  validUntil: null,
  statedCode: facts.creditCode,
} as const;
const permits = { item: "permits", effectiveOn: null, validUntil: "2027-01-01", statedCode: "" } as const;

it.each([
  ["a right licence", licence, {}],
  ["a licence without its code", { ...licence, statedCode: "" }, { statedCode: "required" }],
  [
    "a licence with a code that cannot be",
    { ...licence, statedCode: "91410100779423456X" },
    { statedCode: "credit_code_check" },
  ],
  [
    "the licence of another enterprise",
    { ...licence, statedCode: "91330100716105852F" },
    { statedCode: "credit_code_differs" },
  ],
  ["an expired licence", { ...licence, validUntil: "2026-11-20" }, { validUntil: "expired" }],
  ["a document from tomorrow", { ...licence, effectiveOn: "2026-11-22" }, { effectiveOn: "date_in_future" }],
  ["a permit of one day", { ...permits, effectiveOn: "2026-11-21", validUntil: "2026-11-21" }, {}],
  ["a permit without its end", { ...permits, validUntil: null }, { validUntil: "required" }],
  [
    "something traders are not asked for",
    { ...permits, item: "platform_rules" as const },
    { item: "invalid" },
  ],
])("%s", (_, upload, codes) => {
  const faults = faultsOfUpload(upload, facts);
  expect(Object.fromEntries(Object.entries(faults).map(([field, { code }]) => [field, code]))).toEqual(codes);
});
