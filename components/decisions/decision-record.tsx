import { FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StarRating } from "@/components/ui/star-rating";
import { StatusBadge } from "@/components/ui/status-badge";
import type { TakenDecision } from "@/lib/decisions/queries";

/** The decision as it was taken; it never changes. */
export function DecisionRecord({ decision }: { decision: TakenDecision }) {
  const t = useTranslations("decisions.decision");
  const format = useFormatter();
  return (
    <Card
      title={t("taken")}
      id="decision"
      actions={
        decision.letterFileId && (
          <a
            href={`/api/files/${decision.letterFileId}`}
            className={buttonStyle({ tone: "secondary", size: "sm" })}
          >
            <FileText aria-hidden />
            {t("letter")}
          </a>
        )
      }
    >
      <DescriptionList
        items={[
          {
            term: t("outcome"),
            value: (
              <StatusBadge tone={decision.outcome === "refuse" ? "danger" : "success"}>
                {t(`outcomeWord.${decision.outcome}`)}
              </StatusBadge>
            ),
          },
          ...(decision.level
            ? [{ term: t("levelGranted"), value: <StarRating level={decision.level} showText /> }]
            : []),
          {
            term: t("reasons"),
            value: decision.reasons ? (
              <span className="whitespace-pre-line">{decision.reasons}</span>
            ) : (
              t("noReasons")
            ),
          },
          {
            term: t("decider"),
            value: t("by", {
              name: decision.decider,
              at: format.dateTime(decision.decidedAt, { dateStyle: "medium", timeStyle: "short" }),
            }),
          },
        ]}
      />
    </Card>
  );
}
