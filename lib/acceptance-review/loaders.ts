import "server-only";
import { getRecordFile, getRegisterFacts, listFindings, neededDays } from "@/lib/acceptance-review/queries";
import { may } from "@/lib/access/permissions";
import { getApplication } from "@/lib/applications/queries";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { nextStatus } from "@/lib/cases/lifecycle";
import { enterCase } from "@/lib/cases/loaders";
import { currentInstant } from "@/lib/clock";

/** An audit is wanted some weeks after its application. */
const USUAL_START = 21;
const USUAL_LENGTH = 42;

/** The review before acceptance: what has been found, what the register says now; null to whoever may not read it. */
export async function loadAcceptanceReview(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  if (!may(actor, "acceptance_record.view", facts)) return null;
  const mayRecord =
    may(actor, "application.review", facts) && nextStatus(facts.status, "accept") !== undefined;
  const [findings, fileId, application] = await Promise.all([
    listFindings(caseId),
    getRecordFile(caseId),
    mayRecord ? getApplication(caseId) : null,
  ]);
  const today = dayInShanghai(currentInstant());
  const { employeeCount, outlets } = application?.answers ?? { employeeCount: null, outlets: [] };
  const known = findings.find(({ topic }) => topic === "capacity")?.facts.period;
  const from = known && known.from >= today ? known.from : addDays(today, USUAL_START);
  const to = known && known.to >= from ? known.to : addDays(from, USUAL_LENGTH);
  const period = { from, to, neededDays: neededDays(employeeCount ?? 1, outlets.length) };
  return {
    caseId,
    today,
    findings,
    fileId,
    draft:
      mayRecord && employeeCount
        ? await getRegisterFacts({
            organisationId: facts.organisationId,
            reviewer: { name: actor.name, posts: [...actor.staffRoles] },
            today,
            period,
          })
        : null,
  };
}
export type AcceptanceReview = NonNullable<Awaited<ReturnType<typeof loadAcceptanceReview>>>;
