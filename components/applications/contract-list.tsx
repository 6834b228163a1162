import { FileSignature } from "lucide-react";
import { useTranslations } from "next-intl";
import { ContractVersion } from "@/components/applications/contract-view";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import type { ContractView } from "@/lib/applications/contract/queries";

type Props = { contracts: readonly ContractView[]; emptyText: string };

/** The contract as it stands, and below it what it was before. */
export function ContractList({ contracts, emptyText }: Props) {
  const t = useTranslations("applications.contract");
  const [latest, ...older] = contracts;
  if (!latest) return <EmptyState icon={FileSignature} title={t("none")} text={emptyText} />;
  return (
    <Stack>
      <ContractVersion contract={latest} isLatest />
      {older.length > 0 && (
        <section aria-label={t("older")} className="grid gap-4">
          <h2 className="text-lg font-semibold">{t("older")}</h2>
          {older.map((contract) => (
            <ContractVersion key={contract.id} contract={contract} isLatest={false} />
          ))}
        </section>
      )}
    </Stack>
  );
}
