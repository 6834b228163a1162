import { useFormatter, useTranslations } from "next-intl";
import { CaseStatusBadge } from "@/components/cases/case-status";
import { NextStepBar } from "@/components/cases/next-step-bar";
import { StageTracker } from "@/components/cases/stage-tracker";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { isFinal } from "@/lib/cases/lifecycle";
import { portalAddress } from "@/lib/cases/sections";
import type { PortalHome } from "@/lib/organisations/loaders";

type Props = PortalHome[number]["cases"][number];

/** One case on the portal's first page: where it stands and whose turn it is. */
export function PortalCaseCard({ id, reference, status, statusSince, standing, stoppedFrom }: Props) {
  const t = useTranslations("organisations.portal");
  const note = useTranslations("cases.statusNote");
  const format = useFormatter();
  const since = t("since", { date: format.dateTime(statusSince, { dateStyle: "medium" }) });
  return (
    <Card
      as="article"
      headingLevel={3}
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="tabular-nums">{reference}</span>
          <CaseStatusBadge status={status} />
        </span>
      }
      description={`${note(status)} ${since}`}
      actions={
        <LinkButton href={portalAddress(id, "overview")} tone="secondary" size="sm">
          {t("open")}
          <span className="sr-only"> {reference}</span>
        </LinkButton>
      }
    >
      {isFinal(status) ? undefined : (
        <div className="grid gap-5">
          <StageTracker status={status} stoppedFrom={stoppedFrom} />
          <NextStepBar standing={standing} caseId={id} />
        </div>
      )}
    </Card>
  );
}
