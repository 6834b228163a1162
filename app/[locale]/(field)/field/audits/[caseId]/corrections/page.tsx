import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFrame } from "@/components/audits/audit-frame";
import { FieldCorrections } from "@/components/corrections/field-corrections";
import { loadField } from "@/lib/audits/loaders";
import { loadFieldCorrections } from "@/lib/corrections/loaders";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ subject?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("corrections");
  return { title: t("title") };
}

export default async function FieldCorrectionsPage({ params, searchParams }: Props) {
  const [{ caseId }, { subject }] = await Promise.all([params, searchParams]);
  const [field, loaded] = await Promise.all([loadField(), loadFieldCorrections(caseId)]);
  return (
    <AuditFrame
      field={field}
      audit={loaded.audit}
      page="corrections"
      signedOff={loaded.audit.scorecard?.signedOffAt != null}
    >
      <FieldCorrections loaded={loaded} subject={String(subject ?? "")} />
    </AuditFrame>
  );
}
