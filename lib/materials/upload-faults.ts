import type { Day } from "@/lib/calendar";
import { checklistFor } from "@/lib/materials/checklist";
import { isExpired } from "@/lib/materials/rules";
import type { UploadDetails } from "@/lib/materials/schema";
import { faultOfCreditCode } from "@/lib/organisations/credit-code";
import type { EnterpriseType } from "@/lib/organisations/schema";
import type { FieldFault } from "@/lib/outcome";

export type UploadFacts = { enterpriseType: EnterpriseType; creditCode: string; today: Day };

/** What is wrong with the details of an upload, by field; empty when nothing is. Asked before any byte is read. */
export function faultsOfUpload(
  upload: Pick<UploadDetails, "item" | "effectiveOn" | "validUntil" | "statedCode">,
  { enterpriseType, creditCode, today }: UploadFacts,
): Record<string, FieldFault> {
  // Whether it comes from another body may be said after its papers are filed.
  const entry = checklistFor(enterpriseType, { isTransfer: true }).find(({ key }) => key === upload.item);
  if (!entry) return { item: { code: "invalid" } };
  const faults: Record<string, FieldFault> = {};
  const { effectiveOn, validUntil, statedCode } = upload;
  if (effectiveOn !== null && effectiveOn > today) faults.effectiveOn = { code: "date_in_future" };
  if (validUntil === null && entry.validity === "required") faults.validUntil = { code: "required" };
  if (isExpired(validUntil, today)) faults.validUntil = { code: "expired" };
  else if (effectiveOn !== null && validUntil !== null && validUntil < effectiveOn) {
    faults.validUntil = { code: "date_order" };
  }
  if (entry.statesCode) {
    const fault = statedCode === "" ? "required" : faultOfCreditCode(statedCode);
    if (fault) faults.statedCode = { code: fault };
    else if (statedCode !== creditCode) faults.statedCode = { code: "credit_code_differs" };
  }
  return faults;
}
