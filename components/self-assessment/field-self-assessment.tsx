import { useTranslations } from "next-intl";
import { AuditFrame } from "@/components/audits/audit-frame";
import type { FieldPerson } from "@/components/audits/field-frame";
import { CaseSelfAssessment } from "@/components/self-assessment/case-self-assessment";
import { Page } from "@/components/ui/page";
import type { LoadedAudit } from "@/lib/audits/loaders";
import type { LoadedCaseSelfAssessment } from "@/lib/self-assessment/loaders";

type Props = { field: FieldPerson; audit: LoadedAudit; loaded: LoadedCaseSelfAssessment };

/** The same on the tablet, after the sign-off; needs a network, and nothing of it stays on the device. */
export function FieldSelfAssessment({ field, audit, loaded }: Props) {
  const t = useTranslations("selfAssessment.case");
  return (
    <AuditFrame
      field={field}
      audit={audit}
      page="self-assessment"
      signedOff={audit.scorecard?.signedOffAt != null}
    >
      <Page>
        <h1 className="sr-only">{t("title")}</h1>
        <CaseSelfAssessment caseId={audit.caseId} place="field" loaded={loaded} />
      </Page>
    </AuditFrame>
  );
}
