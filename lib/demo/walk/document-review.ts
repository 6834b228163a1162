import "server-only";
import type { Course } from "@/lib/demo/in-order";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { answerFinding, closeFinding, concludeReview, recordVerdict } from "@/lib/document-review/commands";
import type { RecordedVerdict } from "@/lib/document-review/schema";
import { usualClauses } from "@/lib/document-review/usual-clauses";
import { checklistFor, type MaterialItem } from "@/lib/materials/checklist";

type Remark = Omit<RecordedVerdict, "caseId" | "proves"> & { answer: string };

/** What reviewers ask, in this order. */
const remarks: readonly Remark[] = [
  {
    item: "service_manual",
    verdict: "finding",
    clause: "5.1.4.1",
    note: "服务手册未写明退换货的办理时限，请补充。",
    answer: "已在手册第六章补充退换货时限，修订版现场备查。",
  },
  {
    item: "outlet_list",
    verdict: "question",
    clause: "5.1.1.2",
    note: "清单中的签约网点是否已签订年度服务协议？",
    answer: "均已签订，协议复印件现场备查。",
  },
  {
    item: "satisfaction_and_complaints",
    verdict: "finding",
    clause: "5.3.1.4",
    note: "满意度调查只覆盖上半年，请提供全年数据。",
    answer: "下半年调查已完成，汇总表见补充说明。",
  },
];
const conforming: readonly MaterialItem[] = [
  "licence",
  "company_profile",
  "organisation_chart",
  "manager_certificates",
];

const conform = (item: MaterialItem) =>
  ({ item, verdict: "conform", clause: "", note: "", proves: usualClauses[item] ?? [] }) as const;

/** Verdicts on the documents and the enterprise's answers; concluded unless the story ends before. */
export async function* reviewDocuments(walk: CaseWalk): Course {
  const { story } = walk;
  const endsHere = walk.endsIn("confirmed");
  if (endsHere && !story.documentFindings) return;
  const { raised, answered } = story.documentFindings ?? { raised: walk.chance.between(0, 2), answered: 9 };
  const permission = "document_review.record";
  yield walk.later(1);
  const reviewer = walk.someoneWho(permission, await walk.facts());
  for (const item of conforming) {
    await walk.staffDoes(permission, recordVerdict, conform(item), reviewer);
  }
  const open: { findingId: string; answer: string }[] = [];
  for (const { answer, ...verdict } of remarks.slice(0, raised)) {
    const { findingId } = await walk.staffDoes(permission, recordVerdict, verdict, reviewer);
    open.push({ findingId, answer });
  }
  for (const { findingId, answer } of open.slice(0, answered)) {
    yield walk.later(1);
    await walk.enterpriseDoes("document_finding.answer", answerFinding, { findingId, answer });
  }
  if (endsHere) return;
  yield walk.later(1);
  for (const { findingId } of open) {
    await walk.staffDoes(permission, closeFinding, { findingId }, reviewer);
  }
  for (const { key, required } of checklistFor(walk.house.enterprise.type)) {
    if (!required || conforming.includes(key)) continue;
    await walk.staffDoes(permission, recordVerdict, conform(key), reviewer);
  }
  const conclusion =
    open.length > 0
      ? "所提问题均已补充说明，文件满足现场审核要求。"
      : "文件齐全、内容一致，满足现场审核要求。";
  await walk.staffDoes(permission, concludeReview, { readiness: "ready", conclusion }, reviewer);
}
