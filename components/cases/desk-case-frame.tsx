import { useFormatter, useTranslations } from "next-intl";
import { CaseFrame, type FramedCase } from "@/components/cases/case-frame";
import { type DeskSection, deskAddress } from "@/lib/cases/sections";

type Props = FramedCase & {
  /** How long the case has been in its status. */
  days: number;
  sections: readonly DeskSection[];
};

/** A case as the desk sees it: reference, code, and how long it has waited. */
export function DeskCaseFrame({ days, sections, ...framed }: Props) {
  const t = useTranslations("cases");
  const format = useFormatter();
  const { caseId, reference, creditCode, statusSince } = framed.header;
  const since = format.dateTime(statusSince, { dateStyle: "medium" });
  return (
    <CaseFrame
      {...framed}
      list={{ label: t("title"), href: "/desk/cases" }}
      subtitle={
        <p className="flex flex-wrap gap-x-5 gap-y-0.5 text-[0.9375rem] tabular-nums">
          <span>{reference}</span>
          <span>{creditCode}</span>
          <span>{t("header.since", { date: since, days })}</span>
        </p>
      }
      sections={sections.map((section) => ({
        href: deskAddress(caseId, section),
        label: t(`sections.${section}`),
      }))}
    />
  );
}
