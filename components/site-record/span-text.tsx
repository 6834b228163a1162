"use client";

import { useTranslations } from "next-intl";
import { useDuration } from "@/components/site-record/use-duration";
import { endsNextDay, minutesOf, spanFault } from "@/lib/site-record/clock";

type Props = { day?: string; from: string; to: string; overlaps?: boolean };

/** When something was and how long, and what is wrong with these times. */
export function SpanText({ day, from, to, overlaps = false }: Props) {
  const t = useTranslations("siteRecord.span");
  const duration = useDuration();
  const span = { from, to };
  const wrong = spanFault(span) ?? (overlaps ? "hours_overlap" : null);
  return (
    <>
      <p className="tabular-nums">
        {day && <span className="me-2">{day}</span>}
        {from}–{to}
        {endsNextDay(span) && ` ${t("nextDay")}`}
        <span className="ms-3 text-ink-muted">{duration(minutesOf(span) ?? 0)}</span>
      </p>
      {wrong && <p className="text-sm font-medium text-danger-ink">{t(`fault.${wrong}`)}</p>}
    </>
  );
}
