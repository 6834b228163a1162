"use client";

import { useTranslations } from "next-intl";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { GradeBadge } from "@/components/site-record/grade-badge";
import { useSubjectLabel } from "@/components/site-record/subject-label";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Finding } from "@/lib/corrections/schema";
import type { Coverage, SignedFinding } from "@/lib/site-record/signatures";

type Props = { findings: readonly SignedFinding[]; coverage: Coverage; signed: boolean };

/** The findings as the auditee reads them before signing, each with whether a signature covers it. */
export function SignedFindings({ findings, coverage, signed }: Props) {
  const t = useTranslations("siteRecord.signature");
  const { tablet } = useOpenTablet();
  const labelOf = useSubjectLabel();
  if (findings.length === 0) return <p className="text-ink-muted">{t("noFindings")}</p>;
  return (
    <ol className="grid gap-3">
      {findings.map(({ field }, index) => {
        const finding = tablet.entry(field).value as Finding | null;
        const isNew = signed && coverage.uncovered.includes(field);
        return (
          <li key={field} className="grid gap-1 rounded-lg border border-line bg-sunken px-4 py-3">
            <div className="flex flex-wrap items-center gap-2">
              <span className="font-medium tabular-nums">{index + 1}</span>
              {finding && <GradeBadge grade={finding.grade} />}
              {isNew && <StatusBadge tone="warning">{t("sinceThen")}</StatusBadge>}
              {coverage.unsettled.includes(field) && (
                <StatusBadge tone="danger">{t("unsettled")}</StatusBadge>
              )}
            </div>
            {finding && (
              <>
                <p className="font-medium">{labelOf(finding.subject)}</p>
                <p className="text-sm text-ink-muted">{finding.requirement}</p>
                <p className="whitespace-pre-wrap">{finding.evidence}</p>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
