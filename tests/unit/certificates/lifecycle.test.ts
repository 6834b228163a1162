import { describe, expect, test } from "vitest";
import { effectiveStatus, nextCertificateStatus, statusSince } from "@/lib/certificates/lifecycle";
import type { CertificateMove, CertificateStatus, StoredStatus } from "@/lib/certificates/schema";

describe("the lifecycle of a certificate", () => {
  // Written out by hand from process.md, step 16: suspend, restore, withdraw, cancel.
  const table: [CertificateStatus, Record<CertificateMove, StoredStatus | undefined>][] = [
    ["valid", { suspend: "suspended", restore: undefined, withdraw: "withdrawn", cancel: "cancelled" }],
    ["suspended", { suspend: undefined, restore: "valid", withdraw: "withdrawn", cancel: "cancelled" }],
    ["withdrawn", { suspend: undefined, restore: undefined, withdraw: undefined, cancel: undefined }],
    ["cancelled", { suspend: undefined, restore: undefined, withdraw: undefined, cancel: undefined }],
    ["expired", { suspend: undefined, restore: undefined, withdraw: undefined, cancel: undefined }],
  ];
  const cells = table.flatMap(([status, row]) =>
    (Object.keys(row) as CertificateMove[]).map((move) => [status, move, row[move]] as const),
  );

  test.each(cells)("%s, %s → %s", (status, move, to) => {
    expect(nextCertificateStatus(status, move)).toBe(to);
  });
});

describe("expiry follows from the date", () => {
  test.each([
    ["valid", "2029-08-08", "valid"],
    ["valid", "2029-08-09", "valid"],
    ["valid", "2029-08-10", "expired"],
    ["suspended", "2029-08-09", "suspended"],
    ["suspended", "2029-08-10", "expired"],
    ["withdrawn", "2029-08-10", "withdrawn"],
    ["cancelled", "2035-01-01", "cancelled"],
  ] as const)("%s on %s is %s", (status, today, shown) => {
    const certificate = { status, statusSince: "2026-08-10", expiresOn: "2029-08-09" };
    expect(effectiveStatus(certificate, today)).toBe(shown);
  });

  test("an expired certificate is so since the day after its last", () => {
    const certificate = { status: "suspended", statusSince: "2029-02-01", expiresOn: "2029-02-28" } as const;
    expect(statusSince(certificate, "2029-02-28")).toBe("2029-02-01");
    expect(statusSince(certificate, "2029-03-01")).toBe("2029-03-01");
    expect(statusSince(certificate, "2030-01-01")).toBe("2029-03-01");
  });
});
