/** The pages of an enterprise's self-assessment: one an indicator, and without a step the result. */
export function sheetAddress(organisationId: string, step?: string): string {
  const search = new URLSearchParams({ organisation: organisationId, ...(step ? { step } : {}) });
  return `/portal/self-assessment?${search}`;
}

/** Where the certification body reads it at a case; `show` is a look that is written down. */
export function lookAddress(caseId: string, place: "desk" | "field"): string {
  const base = place === "desk" ? `/desk/cases/${caseId}` : `/field/audits/${caseId}`;
  return `${base}/self-assessment?show=yes`;
}
