import { FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { makeReviewRecord } from "@/lib/document-review/actions";
import type { loadDocuments } from "@/lib/document-review/loaders";
import { recordLocales } from "@/lib/document-review/schema";

type Props = Pick<
  Awaited<ReturnType<typeof loadDocuments>>,
  "caseId" | "records" | "conclusion" | "isExtract"
>;

/** The records of the review's conclusions as PDF, each with its hash; a missing language can be asked for. */
export function RecordCard({ caseId, records, conclusion, isExtract }: Props) {
  const t = useTranslations("documentReview.record");
  const format = useFormatter();
  if (!records || !conclusion) return null;
  const ofLatest = records.filter(
    ({ concludedAt }) => concludedAt.getTime() === conclusion.concludedAt.getTime(),
  );
  const missing = recordLocales.filter((locale) => ofLatest.every((record) => record.locale !== locale));
  return (
    <Card title={t("title")} description={isExtract ? t("extract") : t("description")}>
      <div className="grid gap-4">
        {records.length > 0 && (
          <ul className="grid gap-4">
            {records.map((record) => {
              const language = t(`languages.${record.locale}`);
              const at = format.dateTime(record.concludedAt, { dateStyle: "medium", timeStyle: "short" });
              return (
                <li key={record.fileId} className="grid min-w-0 gap-0.5">
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-[0.9375rem]">
                    {/* A file is no page: the plain link offers it as it is. */}
                    <a
                      href={`/api/files/${record.fileId}?download`}
                      className="inline-flex min-h-9 items-center gap-1.5 rounded-sm text-primary-ink underline decoration-primary/35 decoration-1 underline-offset-4 hover:decoration-primary"
                    >
                      <FileText aria-hidden className="size-4 shrink-0" />
                      {t("downloadOf", { language, at })}
                    </a>
                    <span className="text-sm text-ink-muted">{t(`readiness.${record.readiness}`)}</span>
                  </p>
                  <p className="text-xs text-ink-muted">
                    {t("hash")} <code className="break-all">{record.sha256}</code>
                  </p>
                </li>
              );
            })}
          </ul>
        )}
        {missing.length > 0 && (
          <div className="flex flex-wrap gap-3">
            {missing.map((locale) => (
              <ActionForm
                key={locale}
                action={makeReviewRecord}
                hidden={{ caseId, locale }}
                submitLabel={t("make", { language: t(`languages.${locale}`) })}
                submitTone="secondary"
                submitSize="sm"
              />
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}
