"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { RecordChoice } from "@/components/site-record/record-choice";
import { useRecord, useRecordForm } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import { cn } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { attendeeSides, type MeetingName, meetings } from "@/lib/site-record/schema";

type Props = { field: string; fresh: boolean };

/** One person at the meetings; which of the two is one tap each, without opening anything. */
export function AttendeeEntry({ field, fresh }: Props) {
  const t = useTranslations("siteRecord.attendance");
  const { view, writable, text, change } = useRecord(field);
  const name = text("name");
  const side = text("side");
  const attended = (view.record.meetings ?? []) as readonly MeetingName[];
  const toggle = (meeting: MeetingName) =>
    change({ meetings: meetings.filter((each) => attended.includes(each) !== (each === meeting)) });
  return (
    <RecordEntry
      field={field}
      title={name || t("newPerson")}
      fresh={fresh && view.value === null}
      summary={
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="text-sm text-ink-muted">
            {side && t(`side.${side}`)}
            {text("title") && ` · ${text("title")}`}
          </p>
          <MeetingToggles attended={attended} disabled={!writable} onToggle={toggle} />
        </div>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <RecordText name="name" label={t("name")} />
        <RecordText name="title" label={t("personTitle")} maxLength={100} optional />
      </div>
      <RecordChoice
        name="side"
        label={t("sideLabel")}
        options={attendeeSides.map((value) => ({ value, label: t(`side.${value}`) }))}
      />
      <AttendedMeetings attended={attended} onToggle={toggle} />
    </RecordEntry>
  );
}

type TogglesProps = {
  attended: readonly MeetingName[];
  disabled: boolean;
  onToggle: (meeting: MeetingName) => void;
};

function AttendedMeetings(props: Omit<TogglesProps, "disabled">) {
  const t = useTranslations("siteRecord.attendance");
  const { isMissing, writable } = useRecordForm();
  return (
    <Field
      name="meetings"
      label={t("meetingsLabel")}
      group
      error={isMissing("meetings") ? t("noMeeting") : undefined}
    >
      <MeetingToggles {...props} disabled={!writable} />
    </Field>
  );
}

function MeetingToggles({ attended, disabled, onToggle }: TogglesProps) {
  const t = useTranslations("siteRecord.attendance");
  return (
    <div className="flex flex-wrap gap-2">
      {meetings.map((meeting) => {
        const isThere = attended.includes(meeting);
        return (
          <button
            key={meeting}
            type="button"
            disabled={disabled}
            aria-pressed={isThere}
            onClick={() => onToggle(meeting)}
            className={cn(
              "inline-flex min-h-11 items-center gap-1.5 rounded-md border px-3 text-[0.9375rem] font-medium disabled:opacity-60",
              isThere
                ? "border-primary bg-primary-soft text-primary-ink"
                : "border-line-strong text-ink-muted",
            )}
          >
            <Check aria-hidden className={cn("size-4", !isThere && "opacity-0")} />
            {t(`meeting.${meeting}`)}
          </button>
        );
      })}
    </div>
  );
}
