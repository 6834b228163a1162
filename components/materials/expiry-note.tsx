import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Day } from "@/lib/calendar";
import { expiryNotice } from "@/lib/materials/expiry";

/** Says of a document that runs out within 90 days, and of one that has; nothing of any other. */
export function ExpiryNote({ validUntil, today }: { validUntil: Day | null; today: Day }) {
  const t = useTranslations("materials.expiry");
  const notice = expiryNotice(validUntil, today);
  if (!notice || validUntil === null) return null;
  const tone =
    notice.within === 90 ? "text-ink-muted" : notice.within === 60 ? "text-warning-ink" : "text-danger-ink";
  return (
    <p className={`flex items-center gap-1.5 text-sm font-medium ${tone}`}>
      <CalendarClock aria-hidden className="size-4 shrink-0" />
      {notice.within === "expired"
        ? t("expired", { day: validUntil })
        : t("soon", { day: validUntil, days: notice.days })}
    </p>
  );
}
