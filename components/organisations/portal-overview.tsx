import { Building2, UserRound } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { WithdrawForm } from "@/components/applications/withdraw-form";
import { useEventSentence } from "@/components/cases/event-sentence";
import { ProgressCard } from "@/components/organisations/progress-card";
import { UsualDaysCard } from "@/components/organisations/usual-days-card";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import { Timeline } from "@/components/ui/timeline";
import type { HistoryEvent } from "@/lib/cases/history/queries";
import type { PortalOverviewFacts } from "@/lib/organisations/loaders";

/**
 * Where the case stands in one glance, what happened so far, newest first, and the way out. Names of the body's people
 * stay inside.
 */
export function PortalOverview({ caseId, progress, events, mayWithdraw }: PortalOverviewFacts) {
  const t = useTranslations("organisations.overview");
  const shell = useTranslations("shell");
  const format = useFormatter();
  const sentence = useEventSentence();
  return (
    <Stack>
      <ProgressCard progress={progress} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Card title={t("events")}>
          {events.length === 0 ? (
            <EmptyState framed={false} title={t("eventsEmpty")} />
          ) : (
            <Timeline
              label={t("events")}
              entries={events.map((event) => ({
                key: event.id,
                title: sentence(event),
                time: format.dateTime(event.at, { dateStyle: "long", timeStyle: "short" }),
                dateTime: event.at.toISOString(),
                who: event.actor.kind === "enterprise" ? event.actor.name : shell("body"),
                icon: event.actor.kind === "enterprise" ? Building2 : UserRound,
                body:
                  isNoteShared(event) && event.note ? (
                    <p className="text-ink-muted">{event.note}</p>
                  ) : undefined,
              }))}
            />
          )}
        </Card>
        <Stack>
          <UsualDaysCard progress={progress} />
          {mayWithdraw && (
            <Card title={t("withdraw")} description={t("withdrawHint")}>
              <WithdrawForm caseId={caseId} />
            </Card>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

/** Notes written to the enterprise or by it; those of evaluation and judgement are not. */
function isNoteShared({ kind, actor }: HistoryEvent) {
  return (
    actor.kind === "enterprise" ||
    kind.startsWith("applications.") ||
    kind.startsWith("contractChanges.") ||
    kind.startsWith("planning.")
  );
}
