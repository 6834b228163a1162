import "server-only";
import { answerNonConformity, judgeCorrection, keepProof } from "@/lib/corrections/commands";
import type { CorrectionStatus } from "@/lib/corrections/schema";
import type { Course } from "@/lib/demo/in-order";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { storeBytes } from "@/lib/files";

const PDF = "application/pdf";
const general = {
  cause: "相关岗位对要求理解不到位，日常检查没有覆盖。",
  correction: "已对发现的问题逐项整改并复查。",
  action: "修订制度并培训相关人员，纳入每月内部检查。",
};

/** Answers and verdicts until each non-conformity is where the story wants it. */
export async function* correct(walk: CaseWalk): Course {
  const { corrections = [], lastCorrection } = walk.story;
  const endings: CorrectionStatus[] = walk.nonConformities.map(
    (_, index) => corrections[index] ?? "verified",
  );
  if (lastCorrection) endings[endings.length - 1] = lastCorrection;
  const wanted = walk.nonConformities.map((each, index) => ({ ...each, ending: endings[index] }));
  const answered = wanted.filter(({ ending }) => ending !== "open");
  if (answered.length === 0) return;
  yield walk.later(4);
  for (const each of answered) await answer(walk, each);
  const judged = answered.filter(({ ending }) => ending !== "answered");
  if (judged.length === 0) return;
  yield walk.later(2);
  const again: typeof judged = [];
  for (const each of judged) {
    const returns = each.ending === "reopened" || walk.chance.next() < 0.12;
    const verdict = returns ? "reopened" : "verified";
    if (returns && each.ending === "verified") again.push(each);
    const reason = returns ? "见证材料只有制度文本，没有实施记录，请补充实施证据。" : "";
    await walk.staffDoes("non_conformity.verify", judgeCorrection, {
      nonConformityId: each.id,
      verdict,
      reason,
    });
  }
  for (const each of again) {
    yield walk.later(2);
    await answer(walk, each);
    yield walk.later(1);
    await walk.staffDoes("non_conformity.verify", judgeCorrection, {
      nonConformityId: each.id,
      verdict: "verified",
      reason: "",
    });
  }
}

async function answer(walk: CaseWalk, { id, loss }: CaseWalk["nonConformities"][number]): Promise<void> {
  const { cause, correction, action } = loss ?? general;
  const stored = await storeBytes(walk.world.papers.get("proof") ?? new Uint8Array(), {
    name: "整改见证材料.pdf",
    mediaType: PDF,
  });
  if (!stored.ok) throw new Error(`a proof cannot be stored: ${stored.code}`);
  await walk.enterpriseDoes("non_conformity.answer", keepProof, stored.value);
  await walk.enterpriseDoes("non_conformity.answer", answerNonConformity, {
    nonConformityId: id,
    cause,
    correction,
    correctiveAction: action,
    owner: walk.house.owner.name,
    proofs: [stored.value.id],
  });
}
