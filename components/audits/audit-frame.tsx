import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDayRange } from "@/components/audits/day-range";
import { FieldFrame, type FieldPerson } from "@/components/audits/field-frame";
import { SectionNav } from "@/components/ui/section-nav";
import type { LoadedAudit } from "@/lib/audits/loaders";
import { fieldAddress } from "@/lib/cases/sections";

type Props = { field: FieldPerson; audit: LoadedAudit; children: ReactNode };

/** One audit on the tablet with its three pages. */
export function AuditFrame({ field, audit, children }: Props) {
  const t = useTranslations("audits");
  const range = useDayRange();
  const { setting, caseId, raised } = audit;
  return (
    <FieldFrame
      {...field}
      back="/field"
      title={setting.organisationName}
      subtitle={`${setting.reference} · ${range(setting.startsOn, setting.endsOn)}`}
    >
      <div className="mx-auto max-w-7xl px-2 pt-1 sm:px-4 [&>nav]:mb-0">
        <SectionNav
          label={t("sections.label")}
          items={[
            { href: fieldAddress(caseId, "audit"), label: t("sections.scorecard") },
            {
              href: fieldAddress(caseId, "corrections"),
              label: t("sections.corrections"),
              count: raised.length > 0 ? raised.length : undefined,
            },
            { href: fieldAddress(caseId, "report"), label: t("sections.report") },
          ]}
        />
      </div>
      {children}
    </FieldFrame>
  );
}
