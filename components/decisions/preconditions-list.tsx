import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import { deskAddress } from "@/lib/cases/sections";
import type { Precondition, PreconditionLine } from "@/lib/decisions/preconditions";

type Props = { preconditions: readonly Precondition[]; caseId: string; kept: boolean };

/** The preconditions of the decision, each with what it rests on. */
export function PreconditionsList({ preconditions, caseId, kept }: Props) {
  const t = useTranslations("decisions.preconditions");
  return (
    <Card title={t("title")} description={t(kept ? "kept" : "now")} id="preconditions">
      <ol className="grid gap-6">
        {preconditions.map((precondition) => (
          <li key={precondition.key} data-met={precondition.met}>
            <h3 className="flex items-start gap-2.5 font-medium">
              <Mark met={precondition.met} blocks={precondition.blocks} />
              <span>
                {t(`key.${precondition.key}`)}
                <span
                  className={cn(
                    "ms-2 text-sm",
                    precondition.met
                      ? "text-success-ink"
                      : precondition.blocks
                        ? "text-danger-ink"
                        : "text-warning-ink",
                  )}
                >
                  {t(precondition.met ? "met" : precondition.blocks ? "notMet" : "warn")}
                </span>
              </span>
            </h3>
            {precondition.lines.length === 0 ? (
              <p className="mt-1 ps-7.5 text-sm text-ink-muted">{t(`none.${precondition.key}`)}</p>
            ) : (
              <ul className="mt-2 divide-y divide-line border-t border-line ms-7.5">
                {precondition.lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                  <Line key={index} line={line} caseId={caseId} blocks={precondition.blocks} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Mark({ met, blocks }: { met: boolean; blocks: boolean }) {
  if (met) return <CircleCheck aria-hidden className="mt-[0.2em] size-5 shrink-0 text-success" />;
  const Icon = blocks ? CircleAlert : TriangleAlert;
  return (
    <Icon aria-hidden className={cn("mt-[0.2em] size-5 shrink-0", blocks ? "text-danger" : "text-warning")} />
  );
}

function Line({ line, caseId, blocks }: { line: PreconditionLine; caseId: string; blocks: boolean }) {
  const t = useTranslations("decisions.preconditions");
  const format = useFormatter();
  const { proof, detail, section } = line;
  const text = t(`subject.${line.subject}`, {
    number: detail.number ?? 0,
    clause: detail.clause ?? t("special"),
    text: detail.text ?? "",
    missing: detail.missing ?? 0,
  });
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-2 text-[0.9375rem]">
      <span className="min-w-0">
        {section ? <TextLink href={deskAddress(caseId, section)}>{text}</TextLink> : text}
      </span>
      <span
        className={cn("text-sm tabular-nums", line.met || !blocks ? "text-ink-muted" : "text-danger-ink")}
      >
        {proof
          ? t("proof", {
              name: proof.by,
              at: format.dateTime(new Date(proof.at), { dateStyle: "medium", timeStyle: "short" }),
            })
          : t("noProof")}
      </span>
    </li>
  );
}
