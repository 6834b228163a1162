/** The pages of one case, by whose side they are on; each name is also the last part of the address. */
export const deskSections = [
  "overview",
  "application",
  "contract",
  "plan",
  "documents",
  "scorecard",
  "corrections",
  "judgement",
  "certificate",
  "self-assessment",
] as const;
export type DeskSection = (typeof deskSections)[number];

export const portalSections = [
  "overview",
  "application",
  "materials",
  "contract",
  "plan",
  "visit",
  "documents",
  "corrections",
  "result",
  "feedback",
] as const;
export type PortalSection = (typeof portalSections)[number];

export function deskAddress(caseId: string, section: DeskSection): string {
  return section === "overview" ? `/desk/cases/${caseId}` : `/desk/cases/${caseId}/${section}`;
}

export function portalAddress(caseId: string, section: PortalSection): string {
  return section === "overview" ? `/portal/cases/${caseId}` : `/portal/cases/${caseId}/${section}`;
}

/** The tablet's pages of one audit. */
export function fieldAddress(
  caseId: string,
  section: "audit" | "corrections" | "report" | "self-assessment",
): string {
  return section === "audit" ? `/field/audits/${caseId}` : `/field/audits/${caseId}/${section}`;
}
