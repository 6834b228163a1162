import { useFormatter, useTranslations } from "next-intl";
import { ContractTermsView } from "@/components/applications/contract-terms";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ContractView as Contract } from "@/lib/applications/contract/queries";

type Props = { contract: Contract; isLatest: boolean };

/** One version of the contract: who accepted which text when, its main points, and the document itself. */
export function ContractVersion({ contract, isLatest }: Props) {
  const t = useTranslations("applications.contract");
  const format = useFormatter();
  const by = (name: string, at: Date) =>
    t("by", { name, at: format.dateTime(at, { dateStyle: "long", timeStyle: "short" }) });
  const state = contract.acceptedAt ? "valid" : isLatest ? "pending" : "superseded";
  const tones = { valid: "success", pending: "warning", superseded: "neutral" } as const;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-2">
          {t("frameTitle", { number: contract.number })}{" "}
          <Badge>{t("version", { version: contract.version })}</Badge>
        </span>
      }
      actions={<StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>}
    >
      <div className="grid gap-6">
        <DescriptionList
          items={[
            { term: t("offered"), value: by(contract.offeredBy, contract.offeredAt) },
            {
              term: t("accepted"),
              value: contract.acceptedAt
                ? by(contract.acceptedBy ?? "", contract.acceptedAt)
                : t(isLatest ? "waiting" : "superseded"),
            },
            { term: t("hash"), value: <code className="text-xs break-all">{contract.textSha256}</code> },
          ]}
        />
        {isLatest && <ContractTermsView terms={contract.terms} />}
        {contract.fileId && (
          <div className="grid gap-3">
            <p className="flex flex-wrap gap-5 text-[0.9375rem]">
              <a
                href={`/api/files/${contract.fileId}`}
                target="_blank"
                rel="noopener"
                className="text-primary-ink underline underline-offset-4"
              >
                {t("openPdf")}
              </a>
              <a
                href={`/api/files/${contract.fileId}?download`}
                className="text-primary-ink underline underline-offset-4"
              >
                {t("download")}
              </a>
            </p>
            {isLatest && (
              <iframe
                src={`/api/files/${contract.fileId}`}
                title={t("frameTitle", { number: contract.number })}
                className="h-[75dvh] w-full rounded-md border border-line bg-sunken"
              />
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
