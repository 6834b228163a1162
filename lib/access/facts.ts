import type { CaseSideName, CaseStatus, TeamRole } from "@/lib/cases/schema";

/** What the permission table may know about a case: who owns it, where it stands, who did what in it. */
export type CaseFacts = {
  kind: "case";
  caseId: string;
  reference: string;
  organisationId: string;
  status: CaseStatus;
  /** Everybody who ever stood on a side of this case. */
  sides: readonly { accountId: string; side: CaseSideName }[];
  /** The team of the current plan. */
  team: readonly { accountId: string; role: TeamRole }[];
};

export type OrganisationFacts = { kind: "organisation"; organisationId: string };

/** For what belongs to nobody in particular: staff accounts, lists. */
export type GeneralFacts = { kind: "general" };

export type Facts = CaseFacts | OrganisationFacts | GeneralFacts;
export const generalFacts: GeneralFacts = { kind: "general" };
