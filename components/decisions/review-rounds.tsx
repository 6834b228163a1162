import { CircleCheck, Undo2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Timeline } from "@/components/ui/timeline";
import type { ReviewRound } from "@/lib/decisions/queries";

/** What the technical reviews concluded so far, the newest first. */
export function ReviewRounds({ rounds }: { rounds: readonly ReviewRound[] }) {
  const t = useTranslations("decisions.review");
  const format = useFormatter();
  if (rounds.length === 0) return null;
  return (
    <Card title={t("rounds")}>
      <Timeline
        label={t("rounds")}
        entries={rounds.map(({ round, outcome, notes, reviewer, reviewedAt }) => ({
          key: String(round),
          title: t("round", { round, outcome: t(`outcome.${outcome}`) }),
          time: format.dateTime(reviewedAt, { dateStyle: "medium", timeStyle: "short" }),
          dateTime: reviewedAt.toISOString(),
          who: reviewer,
          icon: outcome === "passed" ? CircleCheck : Undo2,
          tone: outcome === "passed" ? "success" : "warning",
          body: notes && <p className="whitespace-pre-line">{notes}</p>,
        }))}
      />
    </Card>
  );
}
