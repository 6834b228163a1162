import { useFormatter, useTranslations } from "next-intl";
import { TransferCheckForm } from "@/components/applications/transfer-check-form";
import { TransferRules } from "@/components/applications/transfer-rules";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Stack } from "@/components/ui/stack";
import { StatusBadge } from "@/components/ui/status-badge";
import type { loadApplicationReview } from "@/lib/applications/loaders";
import type { TransferCheckView } from "@/lib/applications/transfer/queries";

type Props = { review: Awaited<ReturnType<typeof loadApplicationReview>> };

/** At the desk, when an enterprise comes from another body: what was found out, or still has to be before accepting. */
export function TransferCheck({ review }: Props) {
  const t = useTranslations("applications.transfer");
  const { application, transferCheck, mayAccept, today } = review;
  const claim = application.answers.transfer;
  if (!claim) return null;
  return (
    <Card
      title={t("checkTitle")}
      description={t("checkHint")}
      actions={
        <StatusBadge
          tone={transferCheck ? (transferCheck.conclusion === "transfer" ? "success" : "neutral") : "warning"}
        >
          {t(transferCheck ? `conclusions.${transferCheck.conclusion}` : "unchecked")}
        </StatusBadge>
      }
    >
      <Stack>
        <TransferRules />
        {claim.expiresOn !== null && claim.expiresOn < today && (
          <Callout tone="warning">{t("expired", { date: claim.expiresOn })}</Callout>
        )}
        {transferCheck && <Found check={transferCheck} />}
        {mayAccept && <TransferCheckForm caseId={application.caseId} check={transferCheck} />}
      </Stack>
    </Card>
  );
}

function Found({ check }: { check: TransferCheckView }) {
  const t = useTranslations("applications");
  const format = useFormatter();
  const yesNo = (answer: boolean) => t(`answers.${answer ? "yes" : "no"}`);
  return (
    <DescriptionList
      look="grid"
      items={[
        { key: "valid", term: t("transfer.valid"), value: yesNo(check.valid) },
        { key: "notSuspended", term: t("transfer.notSuspended"), value: yesNo(check.notSuspended) },
        {
          key: "findings",
          term: t("transfer.findings"),
          value: t(`transfer.findingStates.${check.findings}`),
        },
        {
          key: "conclusion",
          term: t("transfer.conclusion"),
          value: t(`transfer.conclusions.${check.conclusion}`),
        },
        { key: "note", term: t("transfer.note"), value: check.note },
        {
          key: "by",
          term: t("transfer.checkedBy"),
          value: t("desk.reviewedBy", {
            name: check.checkedBy,
            date: format.dateTime(check.checkedAt, { dateStyle: "medium", timeStyle: "short" }),
          }),
        },
      ]}
    />
  );
}
