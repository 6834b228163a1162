import { useFormatter, useTranslations } from "next-intl";
import { RecordForm } from "@/components/acceptance-review/record-form";
import { useRegisterText } from "@/components/acceptance-review/register-text";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { requireComplete } from "@/lib/acceptance-review/complete";
import type { AcceptanceReview } from "@/lib/acceptance-review/loaders";
import { topics } from "@/lib/acceptance-review/schema";

/** The review before acceptance: each topic with its finding, reason and person; and the form while it is open. */
export function AcceptanceReviewCard({ review }: { review: AcceptanceReview }) {
  const t = useTranslations("acceptanceReview");
  const format = useFormatter();
  const registerText = useRegisterText();
  const { findings, draft, fileId } = review;
  if (!draft && findings.length === 0) return null;
  const isComplete = requireComplete(findings).ok;
  return (
    <Card
      title={t("title")}
      description={draft ? t("hint") : undefined}
      actions={
        <StatusBadge tone={isComplete ? "success" : "warning"}>
          {t(isComplete ? "complete" : "incomplete")}
        </StatusBadge>
      }
    >
      <div className="grid gap-6">
        {findings.length > 0 && (
          <DescriptionList
            items={topics.map((topic) => {
              const found = findings.find((one) => one.topic === topic);
              return {
                term: t(`topics.${topic}`),
                value: found ? (
                  <div className="grid gap-1">
                    <p>
                      <StatusBadge tone={found.finding === "met" ? "success" : "danger"}>
                        {t(`findings.${found.finding}`)}
                      </StatusBadge>
                    </p>
                    <p className="whitespace-pre-line">{found.reason}</p>
                    <p className="text-sm text-ink-muted">{registerText(topic, found.facts)}</p>
                    <p className="text-sm text-ink-muted">
                      {t("by", {
                        name: found.recordedBy,
                        at: format.dateTime(found.recordedAt, { dateStyle: "medium", timeStyle: "short" }),
                      })}
                    </p>
                  </div>
                ) : (
                  t("none")
                ),
              };
            })}
          />
        )}
        {fileId && (
          <p>
            <a
              href={`/api/files/${fileId}`}
              target="_blank"
              rel="noopener"
              className="text-primary-ink underline underline-offset-4"
            >
              {t("open")}
            </a>
          </p>
        )}
        {draft && <RecordForm review={review} draft={draft} />}
      </div>
    </Card>
  );
}
