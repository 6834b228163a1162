"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { requestSupplement } from "@/lib/applications/actions";
import { addDays, type Day } from "@/lib/calendar";
import type { MaterialItem } from "@/lib/materials/checklist";
import { APPLICATION_ITEM } from "@/lib/materials/rules";

const USUAL_DAYS = 15;

/** Which items are reopened, why and until when. */
export function SupplementForm({
  caseId,
  items,
  today,
}: {
  caseId: string;
  items: readonly MaterialItem[];
  today: Day;
}) {
  const t = useTranslations("applications");
  const titles = useTranslations("materials.items");
  return (
    <ActionForm
      action={requestSupplement}
      hidden={{ caseId }}
      submitLabel={t("desk.supplementTitle")}
      aria-label={t("desk.supplementTitle")}
    >
      <p className="text-ink-muted">{t("desk.supplementHint")}</p>
      <Field name="items[]" label={t("desk.items")} group>
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          <Checkbox value={APPLICATION_ITEM} label={t("supplement.applicationItem")} />
          {items.map((item) => (
            <Checkbox key={item} value={item} label={titles(`${item}.title`)} />
          ))}
        </div>
      </Field>
      <Field name="reason" label={t("desk.reason")}>
        <Textarea rows={3} maxLength={1000} />
      </Field>
      <Field name="dueOn" label={t("desk.dueOn")}>
        <DateInput min={today} defaultValue={addDays(today, USUAL_DAYS)} />
      </Field>
    </ActionForm>
  );
}
