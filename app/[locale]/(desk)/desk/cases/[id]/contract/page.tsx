import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContractDesk } from "@/components/applications/contract-desk";
import { ContractChangesView } from "@/components/contract-changes/contract-changes";
import { Stack } from "@/components/ui/stack";
import { loadContractDesk } from "@/lib/applications/loaders";
import { loadContractChanges } from "@/lib/contract-changes/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("contract.title") };
}

export default async function DeskContractPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [contract, changes] = await Promise.all([loadContractDesk(id), loadContractChanges(id)]);
  return (
    <Stack>
      <ContractChangesView changes={changes} />
      <ContractDesk caseId={id} {...contract} />
    </Stack>
  );
}
