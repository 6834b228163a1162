import { Building2, Cog, type LucideIcon, UserRound } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { EventChanges } from "@/components/cases/event-changes";
import { useEventSentence } from "@/components/cases/event-sentence";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import { dayInShanghai } from "@/lib/calendar";
import type { HistoryEvent } from "@/lib/cases/history/queries";

const icons: Record<HistoryEvent["actor"]["kind"], LucideIcon> = {
  enterprise: Building2,
  body: UserRound,
  system: Cog,
};

type Props = {
  events: readonly HistoryEvent[];
  /** Addresses of the next older page and, from an older page, of the newest. */
  moreHref?: string;
  newestHref?: string;
};

/** Who did what and when, newest first, day by day. */
export function CaseHistory({ events, moreHref, newestHref }: Props) {
  const t = useTranslations("cases.history");
  const format = useFormatter();
  const sentence = useEventSentence();
  const days = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const day = dayInShanghai(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  const who = (event: HistoryEvent) => {
    if (event.actor.kind === "system") return t("system");
    return event.actor.kind === "enterprise" ? t("enterprise", { name: event.actor.name }) : event.actor.name;
  };
  return (
    <Card title={t("title")} id="history">
      {events.length === 0 && <EmptyState framed={false} title={t("empty")} />}
      <div className="grid gap-6">
        {[...days].map(([day, ofDay]) => {
          const date = format.dateTime(ofDay[0]?.at ?? new Date(0), {
            year: "numeric",
            month: "long",
            day: "numeric",
            weekday: "short",
          });
          return (
            <section key={day} className="grid gap-3">
              <h3 className="text-sm font-semibold text-ink-muted">{date}</h3>
              <Timeline
                label={t("label", { date })}
                entries={ofDay.map((event) => ({
                  key: event.id,
                  title: sentence(event),
                  time: format.dateTime(event.at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
                  dateTime: event.at.toISOString(),
                  who: who(event),
                  icon: icons[event.actor.kind],
                  body: <EventChanges event={event} />,
                }))}
              />
            </section>
          );
        })}
      </div>
      {(moreHref || newestHref) && (
        <p className="mt-6 flex flex-wrap gap-6">
          {moreHref && <TextLink href={moreHref}>{t("more")}</TextLink>}
          {newestHref && <TextLink href={newestHref}>{t("newest")}</TextLink>}
        </p>
      )}
    </Card>
  );
}
