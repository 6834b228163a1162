"use client";

import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { useRecord } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordSpan } from "@/components/site-record/record-span";
import { RecordText } from "@/components/site-record/record-text";
import { SpanText } from "@/components/site-record/span-text";
import { Button } from "@/components/ui/button";
import { spanFault } from "@/lib/site-record/clock";
import type { Presence } from "@/lib/site-record/schema";
import { newId } from "@/lib/tablet/new-id";

type Props = {
  field: string;
  fresh: boolean;
  /** Whether the same person has other hours at this time. */
  overlaps: boolean;
  presences: readonly Presence[];
};

/** The hours of one person on one day. */
export function PresenceEntry({ field, fresh, overlaps, presences }: Props) {
  const t = useTranslations("siteRecord.hours");
  const { snapshot } = useOpenTablet();
  const { tablet, view, writable, text } = useRecord(field);
  const name = text("name");
  const times = { from: text("from"), to: text("to") };
  const sound = spanFault(times) === null && !overlaps;
  const others = snapshot.setting.team.filter(({ accountId }) =>
    presences.every((one) => one.accountId !== accountId || one.day !== text("day")),
  );
  const giveToOthers = () => {
    const value = view.value as Presence;
    for (const { accountId, name } of others)
      tablet.record(`presence:${newId()}`, { ...value, accountId, name });
  };
  return (
    <RecordEntry
      field={field}
      title={text("day") ? `${name} · ${text("day")}` : name}
      fresh={fresh}
      summary={
        <div className="grid gap-1">
          <SpanText {...times} overlaps={overlaps} />
          {text("activity") && <p className="whitespace-pre-wrap text-ink-muted">{text("activity")}</p>}
        </div>
      }
    >
      <RecordSpan overlaps={overlaps} />
      <RecordText name="activity" label={t("activity")} hint={t("activityHint")} rows={2} optional />
      {view.value !== null && writable && sound && others.length > 0 && (
        <Button
          tone="quiet"
          size="touch"
          className="justify-self-start whitespace-normal"
          onClick={giveToOthers}
        >
          <Users aria-hidden />
          {t("sameForOthers", { names: others.map((one) => one.name).join(t("comma")) })}
        </Button>
      )}
    </RecordEntry>
  );
}
