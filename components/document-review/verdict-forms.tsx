import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { recordVerdict } from "@/lib/document-review/actions";
import { usualClauses } from "@/lib/document-review/usual-clauses";
import { isMaterialItem } from "@/lib/materials/checklist";

type Props = { caseId: string; item: string; title: string; mayConform: boolean };

/**
 * What a reviewer can say about one document: that it conforms and which clauses it proves, with one press where it is
 * as usual; or what is wrong with it.
 */
export function VerdictForms({ caseId, item, title, mayConform }: Props) {
  const t = useTranslations("documentReview");
  const usual = isMaterialItem(item) ? (usualClauses[item] ?? []) : [];
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      {mayConform && (
        <ActionForm
          action={recordVerdict}
          hidden={{ caseId, item, verdict: "conform" }}
          submitLabel={t("form.conform")}
          submitTone="secondary"
          submitSize="sm"
          aria-label={t("form.conformOf", { item: title })}
          className="gap-2.5"
        >
          <Field name="proves" label={t("form.proves")} optional>
            <Input className="max-w-64" maxLength={400} defaultValue={usual.join("、")} />
          </Field>
        </ActionForm>
      )}
      <details className="min-w-0 flex-1 open:basis-full">
        <summary className="-ms-3 flex h-8 w-fit cursor-pointer items-center rounded-md px-3 text-sm font-medium text-primary-ink hover:bg-primary-soft">
          {t("form.record")}
        </summary>
        <ActionForm
          action={recordVerdict}
          hidden={{ caseId, item }}
          submitLabel={t("form.submit")}
          aria-label={`${t("form.record")} ${title}`}
          className="mt-3 gap-4 rounded-md border border-line px-4 py-4"
        >
          <Field name="verdict" label={t("form.kind")} group>
            <RadioGroup
              defaultValue="finding"
              options={(["finding", "question"] as const).map((value) => ({
                value,
                label: t(`verdicts.${value}`),
                hint: t(`verdictHints.${value}`),
              }))}
            />
          </Field>
          <Field name="note" label={t("form.note")} hint={t("form.noteHint")}>
            <Textarea rows={3} maxLength={2000} />
          </Field>
          <Field name="clause" label={t("form.clause")} hint={t("form.clauseHint")} optional>
            <Input className="max-w-48" maxLength={20} />
          </Field>
        </ActionForm>
      </details>
    </div>
  );
}
