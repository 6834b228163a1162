import { MessageSquareHeart } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { FeedbackRatings } from "@/components/feedback/feedback-ratings";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { giveFeedback } from "@/lib/feedback/actions";
import type { loadFeedbackPortal } from "@/lib/feedback/loaders";
import { ratedAspects, ratings } from "@/lib/feedback/schema";

type Props = Awaited<ReturnType<typeof loadFeedbackPortal>>;

/** What the enterprise thinks of its audit: said once, then to be read. */
export function FeedbackPortal({ caseId, feedback, mayGive }: Props) {
  const t = useTranslations("feedback");
  const format = useFormatter();
  if (feedback) {
    const at = format.dateTime(feedback.givenAt, { dateStyle: "medium", timeStyle: "short" });
    return (
      <Card title={t("given")} description={t("givenAt", { at })}>
        <FeedbackRatings feedback={feedback} />
      </Card>
    );
  }
  if (!mayGive) return <EmptyState icon={MessageSquareHeart} title={t("later")} text={t("laterText")} />;
  return (
    <Card title={t("title")} description={t("text")}>
      <ActionForm
        action={giveFeedback}
        hidden={{ caseId }}
        submitLabel={t("submit")}
        confirm={{ title: t("confirmTitle"), description: t("confirmText"), confirmLabel: t("submit") }}
      >
        {ratedAspects.map((aspect) => (
          <Field key={aspect} name={aspect} label={t(`aspects.${aspect}`)} hint={t(`hints.${aspect}`)} group>
            <RadioGroup
              look="segmented"
              options={ratings.map((value) => ({ value, label: t(`scale.${value}`) }))}
            />
          </Field>
        ))}
        <Field name="text" label={t("textLabel")} hint={t("textHint")} optional>
          <Textarea rows={4} maxLength={4000} />
        </Field>
        <Checkbox name="contactWished" label={t("contactWished")} hint={t("contactHint")} />
      </ActionForm>
    </Card>
  );
}
