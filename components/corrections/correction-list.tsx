import { FileCheck2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { AnswerForm } from "@/components/corrections/answer-form";
import { CorrectionCard } from "@/components/corrections/correction-card";
import { VerdictForm } from "@/components/corrections/verdict-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import type { LoadedCorrections } from "@/lib/corrections/loaders";
import type { NonConformityView } from "@/lib/corrections/queries";

type Props = { loaded: LoadedCorrections; emptyText?: string };

/** All non-conformities of a case: what waits for the reader first, what is closed last. */
export function CorrectionList({ loaded, emptyText }: Props) {
  const t = useTranslations("corrections");
  const { corrections } = loaded;
  if (corrections.length === 0) return <EmptyState icon={FileCheck2} title={t("empty")} text={emptyText} />;
  const order = (each: NonConformityView) => (isMine(loaded, each) ? 0 : each.status === "verified" ? 2 : 1);
  const sorted = [...corrections].sort((a, b) => order(a) - order(b) || a.number - b.number);
  return (
    <Stack gap="sm">
      <p className="text-sm text-ink-muted">{t("scoreStays")}</p>
      {sorted.map((correction) => (
        <CorrectionCard
          key={correction.id}
          correction={correction}
          editionId={loaded.editionId}
          today={loaded.today}
        >
          {correction.status !== "verified" && <NextStep loaded={loaded} correction={correction} />}
        </CorrectionCard>
      ))}
    </Stack>
  );
}

function isMine({ canAnswer, canVerify }: LoadedCorrections, { status }: NonConformityView): boolean {
  return status === "answered" ? canVerify : status !== "verified" && canAnswer;
}

function NextStep({ loaded, correction }: { loaded: LoadedCorrections; correction: NonConformityView }) {
  const t = useTranslations("corrections");
  const { caseId } = loaded;
  const { id, status, answers } = correction;
  if (!isMine(loaded, correction)) {
    return (
      <p className="text-sm text-ink-muted">
        {status === "answered" ? t("waiting.toBeVerified") : t("waiting.others")}
        {loaded.status === "auditing" && ` · ${t("answer.notYet")}`}
      </p>
    );
  }
  // A new round is a new form: nothing of the one before stays in its inputs.
  const key = `${id} ${answers.length}`;
  return status === "answered" ? (
    <VerdictForm key={key} caseId={caseId} nonConformityId={id} />
  ) : (
    <AnswerForm key={key} caseId={caseId} nonConformityId={id} before={answers.at(-1)} />
  );
}
