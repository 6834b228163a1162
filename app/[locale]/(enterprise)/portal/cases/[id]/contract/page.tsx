import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContractPortal } from "@/components/applications/contract-portal";
import { ContractChangesView } from "@/components/contract-changes/contract-changes";
import { Stack } from "@/components/ui/stack";
import { loadContractPortal } from "@/lib/applications/loaders";
import { loadContractChanges } from "@/lib/contract-changes/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("contract.title") };
}

export default async function PortalContractPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [contract, changes] = await Promise.all([loadContractPortal(id), loadContractChanges(id)]);
  return (
    <Stack>
      <ContractChangesView changes={changes} />
      <ContractPortal caseId={id} {...contract} />
    </Stack>
  );
}
