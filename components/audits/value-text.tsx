"use client";

import { useTranslations } from "next-intl";
import type { EntryValue } from "@/lib/audits/schema";

/** A value in words: for comparing two of them. */
export function ValueText({ value }: { value: EntryValue }) {
  const t = useTranslations("audits");
  if (value === null) return <span className="font-medium">{t("conflict.cleared")}</span>;
  const text = "reason" in value ? value.reason : (value.finding ?? "");
  const head =
    "verdict" in value
      ? t(`scorecard.verdict.${value.verdict}`)
      : "kind" in value
        ? t(`special.kinds.${value.kind}`)
        : t("special.bonus");
  return (
    <span className="grid min-w-0">
      <span className="font-medium">
        {head}
        {"samples" in value && (
          <span className="ms-2 tabular-nums">
            {value.failed}/{value.samples}
          </span>
        )}
      </span>
      {text && <span className="text-sm font-normal whitespace-pre-wrap text-ink-muted">{text}</span>}
    </span>
  );
}
