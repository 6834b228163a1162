"use client";

import { Plus, UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { AttendeeEntry } from "@/components/site-record/attendee-entry";
import { useWritable } from "@/components/site-record/record-context";
import { useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { presentEntries } from "@/lib/audits/operations";
import { membersToAdd, summariseAttendance } from "@/lib/site-record/attendance";
import type { MeetingName } from "@/lib/site-record/schema";

/** Who took part in the two meetings. */
export function AttendanceCard() {
  const t = useTranslations("siteRecord.attendance");
  const roles = useTranslations("audits.roles");
  const { snapshot } = useOpenTablet();
  const { overview } = useOverviewSoon();
  const { tablet, fields, fresh, add } = useList("attendee");
  const writable = useWritable("attendee:");
  const present = presentEntries(overview.sheet.entries, "attendee");
  const attendees = present.map(({ value }) => value);
  // Whoever is noted after the closing meeting has begun was most likely at both.
  const now: MeetingName[] = overview.sheet.entries.has("meeting:closing")
    ? ["opening", "closing"]
    : ["opening"];
  const stayed = present.filter(({ value }) => !value.meetings.includes("closing"));
  return (
    <Card id="attendance" title={t("title")} description={t("text")} className="scroll-mt-36">
      <div className="grid gap-4">
        <ul className="grid gap-1 text-sm text-ink-muted">
          {summariseAttendance(attendees).map(({ meeting, counts, missing }) => (
            <li key={meeting}>
              {t(`count.${meeting}`, counts)}
              {overview.sheet.entries.has(`meeting:${meeting}`) && missing.length > 0 && (
                <span className="ms-2 text-warning-ink">
                  {missing.map((side) => t(`missing.${side}`)).join(t("and"))}
                </span>
              )}
            </li>
          ))}
        </ul>
        {fields.length > 0 && (
          <div className="grid gap-2">
            {fields.map((field) => (
              <AttendeeEntry key={field} field={field} fresh={field === fresh} />
            ))}
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          {membersToAdd(snapshot.setting.team, attendees).map(({ accountId, name, role }) => (
            <Button
              key={accountId}
              tone="secondary"
              size="touch"
              disabled={!writable}
              aria-label={t("addMember", { name })}
              onClick={() => add({ name, title: roles(role), side: "team", meetings: now }, "now")}
            >
              <UserPlus aria-hidden />
              {name}
            </Button>
          ))}
          <Button
            size="touch"
            disabled={!writable}
            onClick={() => add({ name: "", title: "", side: "auditee", meetings: now })}
          >
            <Plus aria-hidden />
            {t("addAuditee")}
          </Button>
          <Button
            tone="secondary"
            size="touch"
            disabled={!writable}
            onClick={() => add({ name: "", title: "", side: "team", meetings: now })}
          >
            <Plus aria-hidden />
            {t("addCompanion")}
          </Button>
          {stayed.length > 0 && overview.sheet.entries.has("meeting:closing") && (
            <Button
              tone="quiet"
              size="touch"
              disabled={!writable}
              onClick={() => {
                for (const { field, value } of stayed)
                  tablet.change(field, { ...value, meetings: [...value.meetings, "closing"] });
              }}
            >
              <Users aria-hidden />
              {t("allStayed")}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
