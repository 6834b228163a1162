import "server-only";
import { recordFindings } from "@/lib/acceptance-review/commands";
import { addDays } from "@/lib/calendar";
import { acceptAmendment, declineAmendment } from "@/lib/contract-changes/answer/commands";
import { proposeAmendment } from "@/lib/contract-changes/commands";
import { NOTICE_DAYS } from "@/lib/contract-changes/fees-due";
import { getContractInForce } from "@/lib/contract-changes/queries";
import { terminateContract } from "@/lib/contract-changes/termination/commands";
import type { Course } from "@/lib/demo/in-order";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";

/** What the officer finds about the body before accepting. */
export async function recordReview(walk: CaseWalk): Promise<void> {
  await walk.staffDoes("application.review", recordFindings, {
    from: addDays(walk.day, 14),
    to: addDays(walk.day, 120),
    reviewer_competence: "met",
    reviewer_competence_reason: "评审人经过认证规则与本行业基础知识的培训。",
    team_competence: "met",
    team_competence_reason: "服务领域SC03已获批准，名册中有具备能力的组长和审核员。",
    capacity: "met",
    capacity_reason: "企业希望的时间段内有空闲的审核人员。",
    impartiality: "met",
    impartiality_reason: "经核对，本机构及拟派人员近两年内未任职于该企业，也未向其提供咨询。",
  });
}

/** The contract in force is amended: proposed, declined once where the story says so, proposed again, accepted. */
export async function* amend(walk: CaseWalk): Course {
  const { amendment } = walk.story;
  if (!amendment) return;
  for (const declined of amendment.declined ? [amendment.declined, ""] : [""]) {
    yield walk.later(1);
    const inForce = await getContractInForce(walk.caseId);
    if (!inForce) throw new Error(`${walk.story.enterprise} has no contract to amend`);
    const { number, textSha256 } = await walk.staffDoes("contract.offer", proposeAmendment, {
      ...inForce.figures,
      basedOn: inForce.contract.version,
      days: amendment.halfDays,
      overrideReason: amendment.reason,
      reason: amendment.reason,
    });
    yield walk.later(1);
    if (declined) {
      await walk.enterpriseDoes("contract.accept", declineAmendment, { number, reason: declined });
    } else await walk.enterpriseDoes("contract.accept", acceptAmendment, { number, textSha256 });
  }
}

/** The enterprise ends its contract by notice. */
export async function terminate(walk: CaseWalk, reason: string): Promise<void> {
  const inForce = await getContractInForce(walk.caseId);
  if (!inForce) throw new Error(`${walk.story.enterprise} has no contract to end`);
  const { version } = inForce.contract;
  const endsOn = addDays(walk.day, NOTICE_DAYS);
  await walk.enterpriseDoes("contract.terminate", terminateContract, { version, reason, endsOn });
}
