import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContractPortal } from "@/components/applications/contract-portal";
import { loadContractPortal } from "@/lib/applications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("contract.title") };
}

export default async function PortalContractPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ContractPortal caseId={id} {...(await loadContractPortal(id))} />;
}
