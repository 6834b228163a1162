import { useTranslations } from "next-intl";
import { AcceptContractForm } from "@/components/applications/accept-contract-form";
import { ContractList } from "@/components/applications/contract-list";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import type { loadContractPortal } from "@/lib/applications/loaders";

type Props = { caseId: string } & Awaited<ReturnType<typeof loadContractPortal>>;

/** Reading the contract and accepting it. */
export function ContractPortal({ caseId, contracts, canBeAccepted, mayAccept }: Props) {
  const t = useTranslations("applications.contract");
  const [latest] = contracts;
  return (
    <Stack>
      <ContractList contracts={contracts} emptyText={t("noneText")} />
      {latest && mayAccept && (
        <Card title={t("acceptTitle")} className="border-primary/40">
          <AcceptContractForm caseId={caseId} version={latest.version} textSha256={latest.textSha256} />
        </Card>
      )}
      {latest && canBeAccepted && !mayAccept && <Callout tone="info">{t("ownerAccepts")}</Callout>}
    </Stack>
  );
}
