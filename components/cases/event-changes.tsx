import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { changesOf } from "@/lib/cases/history/changes";
import type { HistoryEvent } from "@/lib/cases/history/queries";

/** What an event changed, before and after, in people's words; what has no words (ids, hashes) stays out. */
export function EventChanges({ event }: { event: Pick<HistoryEvent, "before" | "after" | "note"> }) {
  const t = useTranslations("cases");
  const ui = useTranslations("ui.level");
  const materials = useTranslations("materials");
  const word = (field: string, value: string) => {
    if (field === "status" && t.has(`status.${value}`)) return t(`status.${value}`);
    if (ui.has(value)) return ui(value);
    if (materials.has(`items.${value}.title`)) return materials(`items.${value}.title`);
    return t.has(`eventValues.${value}`) ? t(`eventValues.${value}`) : value;
  };
  const words = (field: string, values: string[]) =>
    values.map((value) => word(field, value)).join(t("history.list"));
  const shown = changesOf(event.before, event.after).filter(({ field }) => t.has(`eventFields.${field}`));
  if (shown.length === 0 && !event.note) return null;
  return (
    <div className="grid gap-1.5 text-sm">
      {shown.length > 0 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-muted">
          {shown.map(({ field, before, after }) => (
            <li key={field} className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
              <span>{t(`eventFields.${field}`)}</span>
              {before.length > 0 && (
                <>
                  <del className="text-ink-faint no-underline">{words(field, before)}</del>
                  <ArrowRight aria-label="→" className="size-3.5 self-center text-ink-faint" />
                </>
              )}
              <ins className="text-ink no-underline">{after.length > 0 ? words(field, after) : "–"}</ins>
            </li>
          ))}
        </ul>
      )}
      {event.note && (
        <p className="rounded-md bg-sunken px-3 py-2 whitespace-pre-line text-ink">{event.note}</p>
      )}
    </div>
  );
}
