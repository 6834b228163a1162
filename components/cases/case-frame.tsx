import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CaseStatusBadge } from "@/components/cases/case-status";
import { NextStepBar } from "@/components/cases/next-step-bar";
import { StageTracker } from "@/components/cases/stage-tracker";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { SectionNav } from "@/components/ui/section-nav";
import type { Standing } from "@/lib/cases/next-step";
import type { CaseHeader } from "@/lib/cases/queries";
import { type DeskSection, deskAddress } from "@/lib/cases/sections";

type Props = {
  header: CaseHeader;
  /** How long the case has been in its status. */
  days: number;
  sections: readonly DeskSection[];
  standing: Standing;
  children: ReactNode;
};

/** The frame of every page of one case at the desk. */
export function CaseFrame({ header, days, sections, standing, children }: Props) {
  const t = useTranslations("cases");
  const format = useFormatter();
  const since = format.dateTime(header.statusSince, { dateStyle: "medium" });
  return (
    <Page width="wide">
      <PageHeader
        above={
          <Breadcrumb items={[{ label: t("title"), href: "/desk/cases" }, { label: header.reference }]} />
        }
        title={header.organisationName}
        badges={<CaseStatusBadge status={header.status} />}
        subtitle={
          <p className="flex flex-wrap gap-x-5 gap-y-0.5 text-[0.9375rem] tabular-nums">
            <span>{header.reference}</span>
            <span>{header.creditCode}</span>
            <span>{t("header.since", { date: since, days })}</span>
          </p>
        }
      />
      <div className="mb-5 grid gap-5 rounded-lg border border-line bg-surface px-4 py-4.5 shadow-sm sm:px-6">
        <StageTracker status={header.status} stoppedFrom={header.stoppedFrom} />
        <NextStepBar standing={standing} caseId={header.caseId} />
      </div>
      <SectionNav
        label={t("sectionsLabel")}
        items={sections.map((section) => ({
          href: deskAddress(header.caseId, section),
          label: t(`sections.${section}`),
        }))}
      />
      {children}
    </Page>
  );
}
