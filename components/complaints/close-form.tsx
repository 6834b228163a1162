import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { submitComplaintOutcome } from "@/lib/complaints/actions";

/** Closes a complaint with what came of it. */
export function CloseForm({ complaintId }: { complaintId: string }) {
  const t = useTranslations("complaints.close");
  return (
    <details className="group/fold mt-4 rounded-md border border-line open:bg-sunken/50">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 rounded-md px-4 font-medium hover:bg-sunken">
        {t("title")}
        <ChevronDown aria-hidden className="size-4 text-ink-faint group-open/fold:rotate-180" />
      </summary>
      <div className="px-4 pt-1 pb-4">
        <ActionForm action={submitComplaintOutcome} hidden={{ complaintId }} submitLabel={t("submit")}>
          <Field name="outcome" label={t("outcome")} hint={t("hint")}>
            <Textarea rows={3} />
          </Field>
        </ActionForm>
      </div>
    </details>
  );
}
