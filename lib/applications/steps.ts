import { applicationSections } from "@/lib/applications/schema";
import { portalAddress } from "@/lib/cases/sections";

/** The form's pages: its sections, then the check before handing it in. */
export const formSteps = [...applicationSections, "check"] as const;
export type FormStep = (typeof formSteps)[number];

export function stepAddress(caseId: string, step: FormStep): string {
  return `${portalAddress(caseId, "application")}?step=${step}`;
}
