import "server-only";
import { openAudit, recordOperations, signOffAudit, submitReport } from "@/lib/audits/commands";
import type { OperationResult } from "@/lib/audits/schema";
import { raiseNonConformity } from "@/lib/corrections/commands";
import { entriesOf, type Sheaf } from "@/lib/demo/entries";
import type { Course } from "@/lib/demo/in-order";
import { inventCard } from "@/lib/demo/scorecards";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { findItem } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import type { SpecialDeductionKind } from "@/lib/scoring/schema";

const MOST_GENERAL = 3;

const specialTitles: Record<SpecialDeductionKind, string> = {
  law: "遵守法律法规",
  own_rules: "遵守本企业公布的服务规定",
  trade: "遵守行业特殊要求",
  system: "保证服务体系正常运行",
};

/** The opening, and what each tablet recorded; the team's first sheaf only while the story stands still here. */
export async function* audit(walk: CaseWalk): Course {
  const { plan, story } = walk;
  if (!plan) throw new Error(`${story.enterprise} has no plan`);
  yield walk.from(plan.startsOn);
  await walk.staffDoes("scorecard.open", openAudit, undefined, plan.team.lead);
  const card = inventCard(DEFAULT_EDITION, story.card ?? { level: story.level }, walk.chance);
  walk.losses = card.losses;
  const sheaves = entriesOf(card.scorecard, walk.at, walk.chance);
  const [auditor, second = auditor] = plan.team.auditors;
  const people = [plan.team.lead, auditor, second];
  for (const [index, sheaf] of sheaves.entries()) {
    if (walk.endsIn("auditing") && index === 2) return;
    yield walk.later(0);
    await send(walk, sheaf, people[index]);
  }
  if (walk.endsIn("auditing")) return;
  yield walk.from(plan.endsOn);
  await raise(walk, sheaves);
}

async function send(walk: CaseWalk, { operations }: Sheaf, actor = walk.plan?.team.lead): Promise<void> {
  const results: OperationResult[] = await walk.staffDoes(
    "scorecard.write",
    recordOperations,
    { operations },
    actor,
  );
  const lost = results.filter(({ state }) => state !== "stored");
  if (lost.length > 0) throw new Error(`${walk.story.enterprise}: ${JSON.stringify(lost)}`);
}

/** A non-conformity for every special deduction, every serious loss and a few others. */
async function raise(walk: CaseWalk, sheaves: readonly Sheaf[]): Promise<void> {
  const specials = sheaves.flatMap(({ operations }) =>
    operations.filter(({ field }) => field.startsWith("special:")),
  );
  for (const [index, { field }] of specials.entries()) {
    const special = walk.story.card?.specials?.[index];
    if (!special) continue;
    const { id } = await walk.staffDoes("non_conformity.raise", raiseNonConformity, {
      subject: field,
      grade: special.kind === "law" ? "serious" : "general",
      requirement: specialTitles[special.kind],
      evidence: special.finding,
    });
    walk.nonConformities.push({ id, loss: null });
  }
  const serious = walk.losses.filter((loss) => loss.serious);
  const general = walk.losses.filter((loss) => !loss.serious).slice(0, MOST_GENERAL);
  for (const loss of [...serious, ...general]) {
    const { id } = await walk.staffDoes("non_conformity.raise", raiseNonConformity, {
      subject: `item:${loss.clause}`,
      grade: loss.serious ? "serious" : "general",
      requirement: findItem(DEFAULT_EDITION, loss.clause)?.title.zh ?? loss.clause,
      evidence: loss.finding,
    });
    walk.nonConformities.push({ id, loss });
  }
}

export async function* signOff(walk: CaseWalk): Course {
  yield walk.later(0);
  await walk.staffDoes("scorecard.sign_off", signOffAudit, {});
}

export async function* report(walk: CaseWalk): Course {
  const failedCard = walk.story.card?.level === "failed";
  yield walk.later(3);
  await walk.staffDoes("report.submit", submitReport, {
    summary: failedCard
      ? "审核组按计划完成现场审核。售后服务体系存在多项缺失，最终得分未达到认证要求，建议不予认证。"
      : `审核组按计划完成现场审核，抽查了${walk.house.enterprise.outlets.length}处服务网点及相关记录。售后服务体系总体运行有效，审核发现已与企业确认，建议按评分结果予以认证。`,
    recommendation: failedCard ? "refuse" : "grant",
  });
}
