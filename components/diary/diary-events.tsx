import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { type Day, dateOfDay } from "@/lib/calendar";
import { deleteDiaryEvent, recordDiaryEvent } from "@/lib/diary/actions";
import type { KeptEvent } from "@/lib/diary/queries";
import { diaryEventKinds } from "@/lib/diary/schema";

type Props = { organisationId: string; events: readonly KeptEvent[]; today: Day };

/** Internal audits and management reviews of the year, and the form for a further one. */
export function DiaryEvents({ organisationId, events, today }: Props) {
  const t = useTranslations("diary");
  const format = useFormatter();
  const day = (value: Day) => format.dateTime(dateOfDay(value), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <Card title={t("events.title")} description={t("events.text")} headingLevel={3}>
      {events.length > 0 && (
        <ul className="mb-6 grid gap-4 border-b border-line pb-6">
          {events.map(({ id, kind, heldOn, text }) => (
            <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <div className="min-w-0 flex-1 basis-64">
                <p>
                  <span className="font-medium">{t(`events.kinds.${kind}`)}</span>{" "}
                  <span className="text-sm text-ink-muted tabular-nums">{day(heldOn)}</span>
                </p>
                {text && <p className="max-w-prose whitespace-pre-line">{text}</p>}
              </div>
              <ActionForm
                action={deleteDiaryEvent}
                hidden={{ organisationId, eventId: id }}
                submitLabel={t("events.delete")}
                submitTone="danger-quiet"
                submitSize="sm"
                aria-label={t("events.deleteOne", { kind: t(`events.kinds.${kind}`), day: day(heldOn) })}
                confirm={{
                  title: t("events.deleteTitle"),
                  description: t("events.deleteOne", { kind: t(`events.kinds.${kind}`), day: day(heldOn) }),
                  confirmLabel: t("events.delete"),
                  tone: "danger",
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={recordDiaryEvent}
        hidden={{ organisationId }}
        submitLabel={t("events.save")}
        submitTone="secondary"
        resetOnDone
        aria-label={t("events.title")}
      >
        <Field name="kind" label={t("events.kind")} group>
          <RadioGroup
            look="segmented"
            options={diaryEventKinds.map((kind) => ({ value: kind, label: t(`events.kinds.${kind}`) }))}
          />
        </Field>
        <Field name="heldOn" label={t("events.heldOn")}>
          <DateInput max={today} />
        </Field>
        <Field name="text" label={t("events.note")} hint={t("events.noteHint")} optional>
          <Textarea rows={2} maxLength={2000} />
        </Field>
      </ActionForm>
    </Card>
  );
}
