import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { loadApplicationReview } from "@/lib/applications/loaders";
import { personDays } from "@/lib/rules/person-days";

type Props = { review: Awaited<ReturnType<typeof loadApplicationReview>> };

/** How the application was answered, and the checks that can be made by machine. */
export function ReviewResult({ review }: Props) {
  const t = useTranslations("applications");
  const format = useFormatter();
  const { review: result } = review;
  if (!result) return null;
  const isAccepted = result.outcome === "accepted";
  const days = (halfDays: number | null) =>
    halfDays === null ? t("desk.aboveTable") : t("desk.days2", { days: personDays(halfDays) });
  const who = t("desk.reviewedBy", {
    name: result.reviewedBy,
    date: format.dateTime(result.reviewedAt, { dateStyle: "medium", timeStyle: "short" }),
  });
  return (
    <Card
      title={t("desk.review")}
      description={who}
      actions={
        <StatusBadge tone={isAccepted ? "success" : "danger"}>
          {t(isAccepted ? "desk.accepted" : "desk.declined")}
        </StatusBadge>
      }
    >
      <DescriptionList
        look="grid"
        items={
          isAccepted
            ? [
                {
                  term: t("desk.field"),
                  value: t.has(`serviceFields.${result.field}`)
                    ? t(`serviceFields.${result.field}`)
                    : result.field,
                },
                { key: "computed", term: t("desk.computed"), value: days(result.computedHalfDays) },
                { key: "planned", term: t("desk.plannedDays"), value: days(result.halfDays) },
                ...(result.overrideReason
                  ? [{ term: t("desk.overrideReason"), value: result.overrideReason }]
                  : []),
              ]
            : [{ term: t("desk.reason"), value: result.reasons }]
        }
      />
    </Card>
  );
}
