import type { ReactNode } from "react";
import { useDayRange } from "@/components/audits/day-range";
import { FieldFrame, type FieldPerson } from "@/components/audits/field-frame";
import { AuditNav, type AuditPageName } from "@/components/tablet/audit-nav";

type Props = {
  field: FieldPerson;
  audit: {
    caseId: string;
    setting: { organisationName: string; reference: string; startsOn: string; endsOn: string };
    raised: readonly unknown[];
  };
  page: AuditPageName;
  signedOff: boolean;
  children: ReactNode;
};

/** One audit on the tablet with its pages. */
export function AuditFrame({ field, audit, page, signedOff, children }: Props) {
  const range = useDayRange();
  const { setting, caseId, raised } = audit;
  return (
    <FieldFrame
      {...field}
      back="/field"
      title={setting.organisationName}
      subtitle={`${setting.reference} · ${range(setting.startsOn, setting.endsOn)}`}
    >
      <div className="mx-auto max-w-7xl px-2 pt-1 sm:px-4">
        <AuditNav caseId={caseId} page={page} signedOff={signedOff} corrections={raised.length} />
      </div>
      {children}
    </FieldFrame>
  );
}
