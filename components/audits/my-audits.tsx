import { CalendarDays, ChevronRight, FileWarning, GraduationCap, TabletSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDayRange } from "@/components/audits/day-range";
import { LevelMark } from "@/components/audits/level-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { StatusBadge } from "@/components/ui/status-badge";
import type { FieldAudit } from "@/lib/audits/field/queries";
import { fieldAddress } from "@/lib/cases/sections";
import { statusTones } from "@/lib/cases/status-tone";
import { Link } from "@/lib/i18n/navigation";
import type { Level } from "@/lib/scoring/levels";

/** The start page of the tablet: what is going on, what comes, what waits after the visit. */
export function MyAudits({ audits }: { audits: readonly FieldAudit[] }) {
  const t = useTranslations("audits");
  const practice = useTranslations("practice");
  const groups = [
    { key: "now", rows: audits.filter(({ status }) => status === "ready" || status === "auditing") },
    { key: "later", rows: audits.filter(({ status }) => status === "confirmed") },
    { key: "done", rows: audits.filter(({ status }) => /^(audited|in_review|reviewed)$/.test(status)) },
  ] as const;
  return (
    <Page>
      <PageHeader
        title={t("myAudits")}
        subtitle={t("list.subtitle")}
        actions={
          <LinkButton href="/field/practice" tone="secondary" size="touch">
            <GraduationCap aria-hidden />
            {practice("listTitle")}
          </LinkButton>
        }
      />
      {audits.length === 0 && (
        <EmptyState icon={TabletSmartphone} title={t("list.empty")} text={t("list.emptyText")} />
      )}
      <Stack gap="lg">
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, rows }) => (
            <section key={key} aria-labelledby={`audits-${key}`} className="grid gap-3">
              <h2 id={`audits-${key}`} className="text-lg font-semibold">
                {t(`list.${key}`)}
              </h2>
              <ul className="grid gap-3">
                {rows.map((audit) => (
                  <li key={audit.caseId}>
                    <AuditCard audit={audit} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </Stack>
    </Page>
  );
}

function AuditCard({ audit }: { audit: FieldAudit }) {
  const range = useDayRange();
  const t = useTranslations("audits");
  const status = useTranslations("cases.status");
  return (
    <Link
      href={fieldAddress(audit.caseId, audit.correctionsToVerify > 0 ? "corrections" : "audit")}
      className="flex min-h-20 items-center gap-4 rounded-lg border border-line bg-surface px-5 py-4 shadow-sm hover:border-primary"
    >
      <span className="grid min-w-0 flex-1 gap-1.5">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-[1.0625rem] font-semibold">{audit.organisationName}</span>
          <StatusBadge tone={statusTones[audit.status]}>{status(audit.status)}</StatusBadge>
          {audit.level && <LevelMark level={audit.level as Level} />}
        </span>
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted tabular-nums">
          <span>{audit.reference}</span>
          <span className="flex items-center gap-1.5">
            <CalendarDays aria-hidden className="size-4" />
            {range(audit.startsOn, audit.endsOn)}
          </span>
          <span>
            {t(`modes.${audit.mode}`)} · {t(`roles.${audit.role}`)}
          </span>
          {audit.openCorrections > 0 && (
            <span className="flex items-center gap-1.5">
              <FileWarning aria-hidden className="size-4" />
              {t("list.openCorrections", { count: audit.openCorrections })}
            </span>
          )}
          {audit.correctionsToVerify > 0 && (
            <span className="font-medium text-warning-ink">
              {t("list.toVerify", { count: audit.correctionsToVerify })}
            </span>
          )}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint" />
    </Link>
  );
}
