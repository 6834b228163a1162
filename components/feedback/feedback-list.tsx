import { MessageSquareHeart } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { FeedbackRatings } from "@/components/feedback/feedback-ratings";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Stack } from "@/components/ui/stack";
import type { loadFeedbackList } from "@/lib/feedback/loaders";

type Props = Awaited<ReturnType<typeof loadFeedbackList>>;

/** What enterprises said about their audits, newest first. */
export function FeedbackList({ rows, next, isFirstPage }: Props) {
  const t = useTranslations("feedback");
  const format = useFormatter();
  if (rows.length === 0) {
    return <EmptyState icon={MessageSquareHeart} title={t("none")} text={t("noneText")} />;
  }
  return (
    <>
      <Stack>
        {rows.map((row) => {
          const at = format.dateTime(row.givenAt, { dateStyle: "medium", timeStyle: "short" });
          return (
            <Card
              key={row.caseId}
              as="article"
              title={row.organisationName}
              description={
                row.author
                  ? t("byAuthor", { reference: row.reference, name: row.author, at })
                  : t("withoutAuthor", { reference: row.reference, at })
              }
              actions={row.contactWished && <Badge tone="warning">{t("contactShort")}</Badge>}
            >
              <FeedbackRatings feedback={row} />
            </Card>
          );
        })}
      </Stack>
      <Pager
        next={next ? `/desk/feedback?after=${next}` : undefined}
        first={isFirstPage ? undefined : "/desk/feedback"}
      />
    </>
  );
}
