import { useFormatter, useTranslations } from "next-intl";
import { CaseFrame, type FramedCase } from "@/components/cases/case-frame";
import { type PortalSection, portalAddress } from "@/lib/cases/sections";

type Props = FramedCase & { sections: readonly PortalSection[] };

/** A case as the enterprise sees it: what its status means, in a sentence. */
export function PortalCaseFrame({ sections, ...framed }: Props) {
  const t = useTranslations("cases");
  const portal = useTranslations("organisations.portal");
  const format = useFormatter();
  const { caseId, status, statusSince } = framed.header;
  const since = portal("since", { date: format.dateTime(statusSince, { dateStyle: "medium" }) });
  return (
    <CaseFrame
      {...framed}
      list={{ label: portal("title"), href: "/portal" }}
      subtitle={
        <p className="text-[0.9375rem]">
          {t(`statusNote.${status}`)} <span className="tabular-nums">{since}</span>
        </p>
      }
      sections={sections.map((section) => ({
        href: portalAddress(caseId, section),
        label: t(`sections.${section}`),
      }))}
    />
  );
}
