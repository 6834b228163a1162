import { useTranslations } from "next-intl";
import { AmendmentCard } from "@/components/contract-changes/amendment-card";
import { ProposeForm } from "@/components/contract-changes/propose-form";
import { TerminateForm } from "@/components/contract-changes/terminate-form";
import { TerminationCard } from "@/components/contract-changes/termination-card";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import type { ContractChanges } from "@/lib/contract-changes/loaders";

/** What has become of the contract since both sides accepted it: the notice, amendments, and what can be done now. */
export function ContractChangesView({ changes }: { changes: ContractChanges }) {
  const t = useTranslations("contractChanges");
  const { caseId, amendments, termination, draft, ending } = changes;
  if (!termination && !draft && !ending && amendments.length === 0) return null;
  return (
    <Stack>
      {termination && <TerminationCard termination={termination} />}
      {amendments.map((amendment) => (
        <AmendmentCard key={amendment.number} amendment={amendment} changes={changes} />
      ))}
      {draft && (
        <Card title={t("propose.title")} description={t("propose.hint")}>
          <details>
            <summary className="cursor-pointer font-medium text-primary-ink">{t("propose.open")}</summary>
            <div className="mt-5">
              <ProposeForm caseId={caseId} basedOn={draft.basedOn} figures={draft.figures} />
            </div>
          </details>
        </Card>
      )}
      {ending && (
        <Card title={t("terminate.title")} description={t("terminate.hint")}>
          <details>
            <summary className="cursor-pointer font-medium text-danger-ink">{t("terminate.open")}</summary>
            <div className="mt-5">
              <TerminateForm caseId={caseId} ending={ending} />
            </div>
          </details>
        </Card>
      )}
    </Stack>
  );
}
