import type { ReportSource } from "@/lib/audit-report/source";
import type { StoredOperation } from "@/lib/audits/schema";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import type { Scored } from "@/lib/scoring/score";

/** A report's source from what a tablet knows before the sign-off; what only the server knows stays empty. */
export function previewSource(
  { setting, viewer, editionId, plannedHours }: AuditSnapshot,
  result: Scored,
  operations: readonly StoredOperation[],
  now: Date,
): ReportSource {
  return {
    reference: setting.reference,
    editionId,
    organisation: {
      name: setting.organisationName,
      nameEn: "",
      creditCode: "",
      legalPerson: "",
      registeredAddress: "",
      officeAddress: setting.address,
    },
    scope: setting.scope,
    scopeEn: "",
    products: "",
    employeeCount: null,
    requestedLevel: setting.requestedLevel,
    outlets: [],
    plan: {
      mode: setting.mode,
      startsOn: setting.startsOn,
      endsOn: setting.endsOn,
      objectives: setting.objectives,
    },
    team: setting.team,
    plannedHours,
    signedOff: { by: viewer.name, at: now.toISOString() },
    gapsReason: "",
    without: [],
    result,
    operations,
    corrections: [],
    report: null,
    pictures: [],
  };
}
