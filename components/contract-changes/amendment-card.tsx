import { useFormatter, useTranslations } from "next-intl";
import { AcceptAmendmentForm, CloseAmendmentForm } from "@/components/contract-changes/answer-forms";
import { DocumentLink } from "@/components/contract-changes/document-link";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ContractChanges } from "@/lib/contract-changes/loaders";
import type { AmendmentView } from "@/lib/contract-changes/queries";

const tones = { open: "warning", accepted: "success", declined: "danger", withdrawn: "neutral" } as const;

type Props = { amendment: AmendmentView; changes: ContractChanges };

/** One amendment: what changes, who said what to which text, and the answer that is still to be given. */
export function AmendmentCard({ amendment, changes }: Props) {
  const t = useTranslations("contractChanges");
  const contract = useTranslations("applications.contract");
  const format = useFormatter();
  const by = (name: string, at: Date) =>
    contract("by", { name, at: format.dateTime(at, { dateStyle: "long", timeStyle: "short" }) });
  const state = amendment.outcome ?? "open";
  const isOpen = state === "open";
  const { caseId, mayAccept, mayDecline, mayWithdraw } = changes;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-2">
          {t("amendment", { number: amendment.number })}{" "}
          <Badge>{contract("version", { version: amendment.terms.version })}</Badge>
        </span>
      }
      actions={<StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>}
      className={isOpen ? "border-primary/40" : ""}
    >
      <div className="grid gap-6">
        {isOpen && <p className="text-ink-muted">{t("inForce", { version: amendment.contractVersion })}</p>}
        <DataTable
          caption={t("changes")}
          rows={amendment.changes}
          rowKey={({ key }) => key}
          columns={[
            { key: "what", header: t("what"), cell: ({ key }) => t(`fields.${key}`), rowHeader: true },
            { key: "before", header: t("before"), cell: ({ before }) => before },
            { key: "after", header: t("after"), cell: ({ after }) => after },
          ]}
        />
        <DescriptionList
          items={[
            { term: t("reason"), value: amendment.reason },
            { term: t("proposed"), value: by(amendment.proposedBy, amendment.proposedAt) },
            ...(amendment.answeredAt
              ? [{ term: t(`states.${state}`), value: by(amendment.answeredBy, amendment.answeredAt) }]
              : []),
            ...(amendment.answer ? [{ term: t("answer"), value: amendment.answer }] : []),
            { term: t("hash"), value: <code className="text-xs break-all">{amendment.textSha256}</code> },
          ]}
        />
        <DocumentLink fileId={amendment.fileId} />
        {isOpen && mayAccept && (
          <AcceptAmendmentForm caseId={caseId} number={amendment.number} textSha256={amendment.textSha256} />
        )}
        {isOpen && mayDecline && (
          <CloseAmendmentForm caseId={caseId} number={amendment.number} way="decline" />
        )}
        {isOpen && mayWithdraw && (
          <CloseAmendmentForm caseId={caseId} number={amendment.number} way="withdraw" />
        )}
      </div>
    </Card>
  );
}
