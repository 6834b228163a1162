import type { AuditSnapshot } from "@/lib/audits/snapshot";
import type { Scenario } from "@/lib/practice/scenario";
import type { BilingualText } from "@/lib/scoring/edition";

export type Trainee = { accountId: string; name: string; email: string };

/** What the scorecard's components want to know of an audit, for a practice: the trainee is its whole team. */
export function practiceSnapshot(
  scenario: Scenario,
  trainee: Trainee,
  language: keyof BilingualText,
): AuditSnapshot {
  return {
    caseId: scenario.id,
    viewer: { ...trainee, role: "lead", mayScore: true, maySettle: true },
    status: "auditing",
    setting: {
      reference: "",
      editionId: scenario.editionId,
      organisationName: scenario.organisation[language],
      address: "",
      scope: scenario.scope[language],
      requestedLevel: scenario.requestedLevel,
      mode: "FS01",
      startsOn: "",
      endsOn: "",
      objectives: scenario.setting[language],
      team: [{ accountId: trainee.accountId, name: trainee.name, role: "lead" }],
    },
    editionId: scenario.editionId,
    openedAt: null,
    signedOffAt: null,
    raised: [],
    leadName: trainee.name,
    allowed: ["audit.record", "scorecard.write", "scorecard.settle"],
    plannedHours: null,
    earlier: [],
  };
}
