"use client";

import { useLocale, useTranslations } from "next-intl";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { Badge } from "@/components/ui/badge";

const tones = {
  open_correction: "danger",
  previous_finding: "warning",
  document_finding: "info",
  closed_correction: "neutral",
} as const;

/** What is known of this enterprise about one clause: earlier findings, open corrections, the document review. */
export function EarlierRemarks({ clause }: { clause: string }) {
  const t = useTranslations("audits.earlier");
  const locale = useLocale();
  const { snapshot } = useOpenTablet();
  const remarks = snapshot.earlier.filter((remark) => remark.clause === clause);
  const raised = snapshot.raised.filter((each) => each.clause === clause);
  return (
    <ul aria-label={t("title")} className="grid gap-2 rounded-lg bg-sunken p-3">
      {raised.map(({ number }) => (
        <li key={number} className="text-sm">
          <Badge tone="danger">{t("raised", { number })}</Badge>
        </li>
      ))}
      {remarks.map((remark) => (
        <li key={`${remark.reference}-${remark.kind}-${remark.text}`} className="grid gap-1 text-sm">
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={tones[remark.kind]}>{t(remark.kind)}</Badge>
            <span className="text-ink-muted tabular-nums">
              {remark.reference} ·{" "}
              {new Date(remark.at).toLocaleDateString(locale, { timeZone: "Asia/Shanghai" })}
            </span>
          </span>
          <span className="whitespace-pre-wrap">{remark.text}</span>
        </li>
      ))}
    </ul>
  );
}
