import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { FindingView } from "@/lib/document-review/queries";

const tones = { conform: "success", finding: "danger", question: "warning" } as const;

/** One thing the reviewer said, the answer to it and how it was settled; `action` is what may be done now. */
export function FindingEntry({ finding, action }: { finding: FindingView; action?: ReactNode }) {
  const t = useTranslations("documentReview");
  const format = useFormatter();
  const at = (instant: Date) => format.dateTime(instant, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="grid gap-2 rounded-md border border-line bg-canvas px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-muted">
        <Badge tone={tones[finding.verdict]}>{t(`verdicts.${finding.verdict}`)}</Badge>
        {finding.proves.length > 0 && (
          <Badge>{t("proves", { clauses: format.list(finding.proves, { type: "unit" }) })}</Badge>
        )}
        {finding.clause && <Badge>{t("clause", { clause: finding.clause })}</Badge>}
        <span>{t("raised", { name: finding.raisedBy, at: at(finding.raisedAt) })}</span>
      </p>
      {finding.note && <p className="max-w-prose text-[0.9375rem] whitespace-pre-line">{finding.note}</p>}
      {finding.answeredAt && (
        <div className="border-s-2 border-line-strong/60 ps-3.5">
          <p className="text-sm text-ink-muted">
            {t("answered", { name: finding.answeredBy, at: at(finding.answeredAt) })}
          </p>
          <p className="max-w-prose text-[0.9375rem] whitespace-pre-line">{finding.answer}</p>
        </div>
      )}
      {finding.closedAt && (
        <p className="text-sm text-success-ink">
          {t("closed", { name: finding.closedBy, at: at(finding.closedAt) })}
        </p>
      )}
      {action}
    </div>
  );
}
