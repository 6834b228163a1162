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
import { type PortalSection, portalAddress } from "@/lib/cases/sections";

type Props = {
  header: CaseHeader;
  sections: readonly PortalSection[];
  standing: Standing;
  children: ReactNode;
};

/** The frame of every page of one case in the portal. */
export function PortalCaseFrame({ header, sections, standing, children }: Props) {
  const t = useTranslations("cases");
  const portal = useTranslations("organisations.portal");
  const format = useFormatter();
  const since = portal("since", { date: format.dateTime(header.statusSince, { dateStyle: "medium" }) });
  return (
    <Page width="wide">
      <PageHeader
        above={
          <Breadcrumb items={[{ label: portal("title"), href: "/portal" }, { label: header.reference }]} />
        }
        title={header.organisationName}
        badges={<CaseStatusBadge status={header.status} />}
        subtitle={
          <p className="text-[0.9375rem]">
            {t(`statusNote.${header.status}`)} <span className="tabular-nums">{since}</span>
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
          href: portalAddress(header.caseId, section),
          label: t(`sections.${section}`),
        }))}
      />
      {children}
    </Page>
  );
}
