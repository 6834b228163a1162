import { useTranslations } from "next-intl";
import { DecisionForm } from "@/components/decisions/decision-form";
import { DecisionRecord } from "@/components/decisions/decision-record";
import { EvaluationSummary } from "@/components/decisions/evaluation-summary";
import { PreconditionsList } from "@/components/decisions/preconditions-list";
import { ReviewForm } from "@/components/decisions/review-form";
import { ReviewRounds } from "@/components/decisions/review-rounds";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import type { Judgement } from "@/lib/decisions/loaders";

const judgedFrom = ["in_review", "reviewed", "granted", "certified", "refused"];

/** Technical review and decision of one case, in the order in which they are read. */
export function JudgementView(judgement: Judgement) {
  const { caseId, status, file, decision, rounds, seesScore } = judgement;
  const t = useTranslations("decisions");
  const begun = judgedFrom.includes(status) || rounds.length > 0;
  if (!begun) return <EmptyState title={t("notYet.title")} text={t("notYet.text")} />;
  const isMyTurn = judgement.mayReview || judgement.mayDecide;
  return (
    <Stack gap="lg">
      {judgement.stoodInEvaluation && (status === "in_review" || status === "reviewed") && (
        <Callout title={t("apart.title")}>{t("apart.text")}</Callout>
      )}
      {decision && <DecisionRecord decision={decision} />}
      <EvaluationSummary file={file} caseId={caseId} seesScore={seesScore} />
      <PreconditionsList preconditions={judgement.preconditions} caseId={caseId} kept={decision !== null} />
      <ReviewRounds rounds={rounds} />
      {judgement.mayReview && <ReviewForm caseId={caseId} />}
      {judgement.mayDecide && file.result && (
        <DecisionForm caseId={caseId} scored={file.result.level} outcomes={judgement.outcomes} />
      )}
      {!isMyTurn && !decision && (status === "in_review" || status === "reviewed") && (
        <p className="text-ink-muted">{t(`waiting.${status}`)}</p>
      )}
    </Stack>
  );
}
