"use client";

import { useTranslations } from "next-intl";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import type { HoursSummary } from "@/lib/site-record/hours";

/** Why hours or days differ from the plan. */
export function DeviationEntry({ summary }: { summary: HoursSummary }) {
  const t = useTranslations("siteRecord.deviation");
  const { outside, absent } = summary;
  return (
    <RecordEntry field="deviation:hours" title={t("title")}>
      <div className="grid gap-1 text-sm text-ink-muted">
        <p>{summary.deviates ? t("text") : t("noMore")}</p>
        {outside.length > 0 && <p>{t("outside", { days: outside.join(t("comma")) })}</p>}
        {absent.length > 0 && (
          <p>{t("absent", { names: absent.map(({ name }) => name).join(t("comma")) })}</p>
        )}
      </div>
      <RecordText name="reason" label={t("reason")} rows={2} />
    </RecordEntry>
  );
}
