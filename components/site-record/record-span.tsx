"use client";

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecordForm } from "@/components/site-record/record-context";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { endsNextDay, spanFault, timeInShanghai } from "@/lib/site-record/clock";

/** The day and the two times of something that happened, each time with a button for now. */
export function RecordSpan({ overlaps = false }: { overlaps?: boolean }) {
  const t = useTranslations("siteRecord.span");
  const { text } = useRecordForm();
  const span = { from: text("from"), to: text("to") };
  const wrong = spanFault(span) ?? (overlaps ? "hours_overlap" : null);
  return (
    <div className="grid gap-4 sm:grid-cols-2 md:grid-cols-3">
      <RecordDay />
      <RecordTime name="from" />
      <RecordTime
        name="to"
        error={wrong ? t(`fault.${wrong}`) : undefined}
        hint={endsNextDay(span) ? t("nextDay") : undefined}
      />
    </div>
  );
}

function RecordDay() {
  const t = useTranslations("siteRecord.span");
  const entry = useTranslations("siteRecord.entry");
  const { text, change, isMissing, touch } = useRecordForm();
  return (
    <Field
      name="day"
      label={t("day")}
      error={isMissing("day") ? entry("fill", { label: t("day") }) : undefined}
      className="sm:max-md:col-span-2"
    >
      <DateInput
        required={false}
        value={text("day")}
        className="min-h-12 max-w-none text-base"
        onChange={(event) => change({ day: event.target.value }, "pause")}
        onBlur={() => touch("day")}
      />
    </Field>
  );
}

type TimeProps = { name: "from" | "to"; error?: string; hint?: string };

function RecordTime({ name, error, hint }: TimeProps) {
  const t = useTranslations("siteRecord.span");
  const entry = useTranslations("siteRecord.entry");
  const { text, change, flush, isMissing, touch, writable } = useRecordForm();
  const label = t(name);
  return (
    <Field name={name} label={label} hint={hint} error={isMissing(name) ? entry("fill", { label }) : error}>
      <div className="flex gap-2">
        <Input
          type="time"
          required={false}
          value={text(name)}
          className="min-h-12 min-w-0 flex-1 text-base tabular-nums"
          onChange={(event) => change({ [name]: event.target.value }, "pause")}
          onBlur={() => {
            touch(name);
            flush();
          }}
        />
        <Button
          tone="secondary"
          size="touch"
          className="px-3"
          disabled={!writable}
          aria-label={t("nowFor", { label })}
          onClick={() => change({ [name]: timeInShanghai(new Date()) })}
        >
          <Clock aria-hidden />
          {t("now")}
        </Button>
      </div>
    </Field>
  );
}
