import { useTranslations } from "next-intl";
import { AcceptForm } from "@/components/applications/accept-form";
import { DeclineForm } from "@/components/applications/decline-form";
import { SupplementForm } from "@/components/applications/supplement-form";
import { Card } from "@/components/ui/card";
import { Tabs } from "@/components/ui/tabs";
import type { loadApplicationReview } from "@/lib/applications/loaders";

/** What can be concluded about an application now; nothing to somebody who may not. */
export function ReviewActions({ review }: { review: Awaited<ReturnType<typeof loadApplicationReview>> }) {
  const t = useTranslations("applications.desk");
  const { caseId, answers } = review.application;
  const tabs = [
    ...(review.mayAccept
      ? [
          {
            value: "accept",
            label: t("accept"),
            content: (
              <AcceptForm
                caseId={caseId}
                outlets={answers.outlets.length}
                sample={review.suggestion.sample}
                base={review.suggestion.base}
              />
            ),
          },
        ]
      : []),
    ...(review.maySupplement
      ? [
          {
            value: "supplement",
            label: t("supplement"),
            content: (
              <SupplementForm
                caseId={caseId}
                items={review.entries.map(({ key }) => key)}
                today={review.today}
              />
            ),
          },
        ]
      : []),
    ...(review.mayDecline
      ? [{ value: "decline", label: t("decline"), content: <DeclineForm caseId={caseId} /> }]
      : []),
  ];
  if (tabs.length === 0) return null;
  return (
    <Card title={t("actions")} className="border-primary/40">
      <Tabs tabs={tabs} label={t("actions")} />
    </Card>
  );
}
