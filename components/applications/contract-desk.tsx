import { useTranslations } from "next-intl";
import { ContractList } from "@/components/applications/contract-list";
import { OfferForm } from "@/components/applications/offer-form";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import type { loadContractDesk } from "@/lib/applications/loaders";
import { personDays } from "@/lib/rules/person-days";

type Props = { caseId: string } & Awaited<ReturnType<typeof loadContractDesk>>;

/** Offering and amending the contract. */
export function ContractDesk({ caseId, contracts, review, mayOffer }: Props) {
  const t = useTranslations("applications.contract");
  const isFirst = contracts.length === 0;
  const hint = isFirst ? t("offerHint", { days: personDays(review?.halfDays ?? 0) }) : t("offerAgainHint");
  return (
    <Stack>
      {mayOffer && (
        <Card
          title={t(isFirst ? "offerTitle" : "offerAgain")}
          description={hint}
          className={isFirst ? "border-primary/40" : ""}
        >
          <OfferForm caseId={caseId} />
        </Card>
      )}
      <ContractList contracts={contracts} emptyText={t("noneDesk")} />
    </Stack>
  );
}
