"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { DeviationEntry } from "@/components/site-record/deviation-entry";
import { HoursTable } from "@/components/site-record/hours-table";
import { PresenceEntry } from "@/components/site-record/presence-entry";
import { useWritable } from "@/components/site-record/record-context";
import { saidIn, useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { presentEntries } from "@/lib/audits/operations";
import { dayInShanghai } from "@/lib/calendar";
import { presenceFaults, summariseHours } from "@/lib/site-record/hours";

/** Hours that each member of the team really worked, against the plan. */
export function HoursCard() {
  const t = useTranslations("siteRecord.hours");
  const { snapshot } = useOpenTablet();
  const { overview } = useOverviewSoon();
  const { tablet, fields, fresh, add } = useList("presence");
  const writable = useWritable("presence:");
  const { startsOn, endsOn, team } = snapshot.setting;
  const presences = presentEntries(overview.sheet.entries, "presence").map(({ value }) => value);
  const summary = summariseHours({ startsOn, endsOn, team, plannedHours: snapshot.plannedHours }, presences);
  // Also what is still being typed: an overlap is seen before it is kept.
  const typed = fields.map((field) => {
    const view = tablet.entry(field);
    const said = (key: string) => saidIn(view, key);
    return { field, accountId: said("accountId"), day: said("day"), from: said("from"), to: said("to") };
  });
  const faults = presenceFaults(typed);
  const hasDeviation = overview.sheet.entries.get("deviation:hours")?.current != null;
  return (
    <Card id="hours" title={t("title")} description={t("text")} className="scroll-mt-36">
      <div className="grid gap-5">
        <HoursTable summary={summary} />
        {faults.size > 0 && <Callout tone="danger">{t("faults", { count: faults.size })}</Callout>}
        {fields.length === 0 && <p className="text-ink-muted">{t("empty")}</p>}
        <div className="grid gap-2">
          {fields.map((field) => (
            <PresenceEntry
              key={field}
              field={field}
              fresh={field === fresh}
              overlaps={faults.get(field) === "hours_overlap"}
              presences={presences}
            />
          ))}
        </div>
        <fieldset className="grid gap-2" disabled={!writable}>
          <legend className="mb-2 text-sm font-medium">{t("addFor")}</legend>
          <div className="flex flex-wrap gap-2">
            {team.map(({ accountId, name }) => (
              <Button
                key={accountId}
                tone="secondary"
                size="touch"
                aria-label={t("addForName", { name })}
                onClick={() =>
                  add({ accountId, name, day: dayInShanghai(new Date()), from: "", to: "", activity: "" })
                }
              >
                <Plus aria-hidden />
                {name}
              </Button>
            ))}
          </div>
        </fieldset>
        {((summary.deviates && presences.length > 0) || hasDeviation) && <DeviationEntry summary={summary} />}
      </div>
    </Card>
  );
}
