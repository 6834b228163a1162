import { describe, expect, test } from "vitest";
import { expiryOf, surveillanceDueOn, suspensionEndsBy } from "@/lib/certificates/term";

describe("days of a certificate, in calendar months and years", () => {
  test.each([
    ["2026-08-10", "2029-08-09"],
    ["2026-01-01", "2028-12-31"],
    ["2028-02-29", "2031-02-27"],
  ])("issued on %s it ends on %s", (issuedOn, expiresOn) => {
    expect(expiryOf(issuedOn)).toBe(expiresOn);
  });

  test("surveillance is due twelve months after the issue, then after the last one", () => {
    expect(surveillanceDueOn({ issuedOn: "2026-08-31", lastSurveillanceOn: null })).toBe("2027-08-31");
    expect(surveillanceDueOn({ issuedOn: "2026-08-31", lastSurveillanceOn: "2027-07-05" })).toBe(
      "2028-07-05",
    );
  });

  test("a suspension lasts six months at most", () => {
    expect(suspensionEndsBy("2026-08-31")).toBe("2027-02-28");
  });
});
