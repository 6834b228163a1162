import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContractDesk } from "@/components/applications/contract-desk";
import { loadContractDesk } from "@/lib/applications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("contract.title") };
}

export default async function DeskContractPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ContractDesk caseId={id} {...(await loadContractDesk(id))} />;
}
