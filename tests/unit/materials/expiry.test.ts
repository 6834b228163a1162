import { expect, test } from "vitest";
import { expiryNotice } from "@/lib/materials/expiry";

test.each([
  ["2027-02-27", null], // 91 days
  ["2027-02-26", { within: 90, days: 90 }],
  ["2027-01-28", { within: 90, days: 61 }],
  ["2027-01-27", { within: 60, days: 60 }],
  ["2026-12-29", { within: 60, days: 31 }],
  ["2026-12-28", { within: 30, days: 30 }],
  ["2026-11-28", { within: 30, days: 0 }],
  ["2026-11-27", { within: "expired", days: -1 }],
  [null, null],
])("on 2026-11-28 a document valid until %s", (validUntil, notice) => {
  expect(expiryNotice(validUntil, "2026-11-28")).toEqual(notice);
});
