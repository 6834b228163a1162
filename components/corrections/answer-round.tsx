import { FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import type { CorrectionAnswerView } from "@/lib/corrections/queries";

/** One answer of the enterprise with its proofs and what the auditor said to it. */
export function AnswerRound({ answer }: { answer: CorrectionAnswerView }) {
  const t = useTranslations("corrections");
  const format = useFormatter();
  const when = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const text = (value: string) => <span className="whitespace-pre-wrap">{value}</span>;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3 className="font-medium">
        {t("answer.round", { round: answer.round })}
        <span className="ms-3 text-sm font-normal text-ink-muted">
          {t("answer.by", { name: answer.answeredBy, at: when(answer.answeredAt) })}
        </span>
      </h3>
      <DescriptionList
        items={[
          { term: t("answer.cause"), value: text(answer.cause) },
          { term: t("answer.correction"), value: text(answer.correction) },
          { term: t("answer.correctiveAction"), value: text(answer.correctiveAction) },
          { term: t("answer.owner"), value: answer.owner },
          {
            term: t("proofs"),
            value:
              answer.proofs.length === 0 ? (
                <span className="text-ink-muted">{t("noProofs")}</span>
              ) : (
                <ul>
                  {answer.proofs.map((proof) => (
                    <li key={proof.id}>
                      <a
                        href={`/api/files/${proof.id}`}
                        target="_blank"
                        rel="noreferrer"
                        className="inline-flex min-h-11 items-center gap-2 text-primary-ink underline underline-offset-4"
                      >
                        <FileText aria-hidden className="size-4 shrink-0" />
                        {proof.name}
                      </a>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {answer.verdict && answer.verdictAt && (
        <Callout
          tone={answer.verdict === "verified" ? "success" : "danger"}
          title={t(answer.verdict === "verified" ? "verdict.verifiedBy" : "verdict.reopenedBy", {
            name: answer.verdictBy ?? "",
            at: when(answer.verdictAt),
          })}
        >
          {answer.verdictReason && text(answer.verdictReason)}
        </Callout>
      )}
    </section>
  );
}
