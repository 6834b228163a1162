import { describe, expect, it } from "vitest";
import { scopeSectionSchema } from "@/lib/applications/schema";
import { faultsOfTransferCheck, isSameClaim } from "@/lib/applications/transfer/rules";
import { faultsOf } from "@/lib/form";
import { checklistFor } from "@/lib/materials/checklist";
import { faultsOfMaterials } from "@/lib/materials/rules";

const today = "2026-11-28";
const sound = { valid: true, notSuspended: true, findings: "closed", conclusion: "transfer" } as const;

describe("a check of another body's certificate", () => {
  it.each([
    [{}, {}],
    [{ findings: "none" }, {}],
    [{ findings: "open" }, { conclusion: "transfer_not_sound" }],
    [{ notSuspended: false }, { conclusion: "transfer_not_sound" }],
    [{ valid: false }, { conclusion: "transfer_not_sound" }],
    [{ valid: false, notSuspended: false, findings: "open", conclusion: "new" }, {}],
  ] as const)("with %o has the faults %o", (part, faults) => {
    const found = faultsOfTransferCheck({ expiresOn: "2026-11-28" }, { ...sound, ...part }, today);
    expect(Object.fromEntries(Object.entries(found).map(([field, { code }]) => [field, code]))).toEqual(
      faults,
    );
  });

  it("cannot call a certificate valid that expired yesterday", () => {
    expect(faultsOfTransferCheck({ expiresOn: "2026-11-27" }, sound, today)).toEqual({
      valid: { code: "certificate_expired" },
    });
  });
});

describe("the claim in the form", () => {
  const base = { caseId: "11111111-1111-4111-8111-111111111111", revision: "0" };
  const typed = {
    ...base,
    transfer: "yes",
    transferBody: " 虚构认证有限公司 ",
    transferCertificate: "XG-1",
    transferLevel: "",
    transferIssuedOn: "2024-03-01",
    transferExpiresOn: "",
    transferReason: "",
  };

  it("may be half-filled, and is none without a yes", () => {
    expect(scopeSectionSchema.parse(typed).transfer).toEqual({
      body: "虚构认证有限公司",
      certificateNumber: "XG-1",
      level: null,
      issuedOn: "2024-03-01",
      expiresOn: null,
      reason: "",
    });
    expect(scopeSectionSchema.parse({ ...typed, transfer: "no" }).transfer).toBeNull();
    expect(scopeSectionSchema.parse(base).transfer).toBeNull();
  });

  it("ends after it begins", () => {
    const parsed = scopeSectionSchema.safeParse({ ...typed, transferExpiresOn: "2024-02-29" });
    expect(parsed.error && faultsOf(parsed.error)).toEqual({
      transferExpiresOn: { code: "date_order", params: undefined },
    });
  });

  it("is the same only with every answer the same", () => {
    const claim = scopeSectionSchema.parse(typed).transfer;
    expect([isSameClaim(claim, claim && { ...claim }), isSameClaim(null, null)]).toEqual([true, true]);
    expect([isSameClaim(claim, claim && { ...claim, reason: "x" }), isSameClaim(claim, null)]).toEqual([
      false,
      false,
    ]);
  });
});

it("papers of the other body are asked for on a transfer only; without non-conformities there is none of them", () => {
  const own = new Set(checklistFor("trade").map(({ key }) => key));
  const more = checklistFor("trade", { isTransfer: true }).filter(({ key }) => !own.has(key));
  expect(more.map(({ key, required }) => [key, required])).toEqual([
    ["previous_certificate", true],
    ["previous_report", true],
    ["previous_findings", false],
  ]);
  const missing = faultsOfMaterials("trade", [], { today, creditCode: "", isTransfer: true });
  expect(missing.map(({ item }) => item)).toEqual(
    expect.arrayContaining(["previous_certificate", "previous_report"]),
  );
  expect(missing.map(({ item }) => item)).not.toContain("previous_findings");
});
