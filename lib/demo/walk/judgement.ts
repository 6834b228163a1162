import "server-only";
import { addDays } from "@/lib/calendar";
import {
  cancelCertificate,
  issueCertificate,
  restoreCertificate,
  suspendCertificate,
  withdrawCertificate,
} from "@/lib/certificates/commands";
import type { CertificateMove } from "@/lib/certificates/schema";
import { concludeTechnicalReview, takeDecision } from "@/lib/decisions/commands";
import type { Course } from "@/lib/demo/in-order";
import { report } from "@/lib/demo/walk/audit";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";

/** The technical review; a returned case comes back with a second report. */
export async function* review(walk: CaseWalk): Course {
  const { returned } = walk.story;
  if (returned) {
    yield walk.later(2);
    await walk.staffDoes("technical_review.conclude", concludeTechnicalReview, {
      outcome: "returned",
      notes: returned,
    });
    yield* report(walk);
  }
  yield walk.later(2);
  await walk.staffDoes("technical_review.conclude", concludeTechnicalReview, {
    outcome: "passed",
    notes: "材料完整，评分依据充分，同意提交认证决定。",
  });
}

export async function* decide(walk: CaseWalk): Course {
  const { outcome = "grant", level, reasons = "" } = walk.story.decision ?? {};
  yield walk.later(2);
  await walk.staffDoes("decision.take", takeDecision, { outcome, level, reasons });
}

const changes: Record<CertificateMove, typeof suspendCertificate> = {
  suspend: suspendCertificate,
  restore: restoreCertificate,
  withdraw: withdrawCertificate,
  cancel: cancelCertificate,
};

export async function* issue(walk: CaseWalk): Course {
  const { publicOrigin } = walk.world;
  yield walk.later(1);
  const issuedOn = walk.day;
  const { certificateId } = await walk.staffDoes("certificate.issue", issueCertificate, { publicOrigin });
  for (const { move, daysLater, reason } of walk.story.certificate ?? []) {
    yield walk.from(addDays(issuedOn, daysLater));
    const change = { certificateId, reason, effectiveOn: walk.day };
    await walk.staffDoes("certificate.change_status", changes[move], change);
  }
}
