import { useFormatter, useTranslations } from "next-intl";
import { DocumentLink } from "@/components/contract-changes/document-link";
import { FeesDueTable } from "@/components/contract-changes/fees-due";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { dateOfDay } from "@/lib/calendar";
import type { TerminationView } from "@/lib/contract-changes/queries";

/** The notice that ended the contract: which side, why, until when, and what is due. */
export function TerminationCard({ termination }: { termination: TerminationView }) {
  const t = useTranslations("contractChanges.terminate");
  const contract = useTranslations("applications.contract");
  const format = useFormatter();
  const { side, reason, endsOn, fees, noticedBy, noticedAt, textSha256, fileId } = termination;
  return (
    <Card title={t("ended")} actions={<StatusBadge tone="danger">{t(`by.${side}`)}</StatusBadge>}>
      <div className="grid gap-6">
        <DescriptionList
          items={[
            {
              term: t("noticed"),
              value: contract("by", {
                name: noticedBy,
                at: format.dateTime(noticedAt, { dateStyle: "long", timeStyle: "short" }),
              }),
            },
            {
              term: t("endsOn"),
              value: format.dateTime(dateOfDay(endsOn), { dateStyle: "long", timeZone: "UTC" }),
            },
            { term: t("reason"), value: reason },
            { term: t("hash"), value: <code className="text-xs break-all">{textSha256}</code> },
          ]}
        />
        <FeesDueTable fees={fees} />
        <DocumentLink fileId={fileId} />
      </div>
    </Card>
  );
}
