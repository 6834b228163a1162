import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFrame } from "@/components/audits/audit-frame";
import { AuditPage } from "@/components/audits/audit-page";
import { loadField, loadWorkspace } from "@/lib/audits/loaders";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("scorecard.title") };
}

export default async function ScorecardPage({ params }: Props) {
  const { caseId } = await params;
  const [field, workspace] = await Promise.all([loadField(), loadWorkspace(caseId)]);
  const { snapshot } = workspace;
  return (
    <AuditFrame
      field={field}
      audit={snapshot}
      page={snapshot.signedOffAt === null ? "workspace" : "result"}
      signedOff={snapshot.signedOffAt !== null}
    >
      <AuditPage workspace={workspace} />
    </AuditFrame>
  );
}
