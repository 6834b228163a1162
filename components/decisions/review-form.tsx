import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { submitTechnicalReview } from "@/lib/decisions/actions";
import { reviewOutcomes } from "@/lib/decisions/schema";

/** The technical reviewer's conclusion: on to the decision, or back to the team with notes. */
export function ReviewForm({ caseId }: { caseId: string }) {
  const t = useTranslations("decisions.review");
  return (
    <Card title={t("title")} description={t("description")} id="review">
      <ActionForm action={submitTechnicalReview} hidden={{ caseId }} submitLabel={t("submit")}>
        <Field name="outcome" label={t("conclusion")} group>
          <RadioGroup
            options={reviewOutcomes.map((value) => ({
              value,
              label: t(`outcome.${value}`),
              hint: t(`hint.${value}`),
            }))}
          />
        </Field>
        <Field name="notes" label={t("notes")} hint={t("notesHint")} optional>
          <Textarea rows={5} />
        </Field>
      </ActionForm>
    </Card>
  );
}
