import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { type FeedbackInput, ratedAspects } from "@/lib/feedback/schema";

/** The ratings with the words behind their numbers, and what was written. */
export function FeedbackRatings({ feedback }: { feedback: FeedbackInput }) {
  const t = useTranslations("feedback");
  return (
    <DescriptionList
      items={[
        ...ratedAspects.map((aspect) => ({
          term: t(`aspects.${aspect}`),
          value: t(`scale.${feedback[aspect] as 1 | 2 | 3 | 4 | 5}`),
        })),
        {
          term: t("textShort"),
          value: feedback.text && <p className="max-w-prose whitespace-pre-line">{feedback.text}</p>,
        },
        { term: t("contactShort"), value: t(feedback.contactWished ? "yes" : "no") },
      ]}
    />
  );
}
