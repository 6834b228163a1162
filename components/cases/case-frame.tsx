import { useTranslations } from "next-intl";
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

export type FramedCase = { header: CaseHeader; standing: Standing; children: ReactNode };

type Props = FramedCase & {
  /** The list that the case was opened from. */
  list: { label: string; href: string };
  subtitle: ReactNode;
  sections: readonly { href: string; label: string }[];
};

/** The frame of every page of one case: whose it is, how far it has come, whose turn it is, its sections. */
export function CaseFrame({ header, standing, list, subtitle, sections, children }: Props) {
  const t = useTranslations("cases");
  return (
    <Page width="wide">
      <PageHeader
        above={<Breadcrumb items={[list, { label: header.reference }]} />}
        title={header.organisationName}
        badges={<CaseStatusBadge status={header.status} />}
        subtitle={subtitle}
      />
      <div className="mb-5 grid gap-5 rounded-lg border border-line bg-surface px-4 py-4.5 shadow-sm sm:px-6">
        <StageTracker status={header.status} stoppedFrom={header.stoppedFrom} />
        <NextStepBar standing={standing} caseId={header.caseId} />
      </div>
      <SectionNav label={t("sectionsLabel")} items={sections} />
      {children}
    </Page>
  );
}
