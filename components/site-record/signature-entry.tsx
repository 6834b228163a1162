"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEntry } from "@/components/audits/use-tablet";
import { RecordEntry } from "@/components/site-record/record-entry";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Signature } from "@/lib/site-record/schema";

/** A signature that was given, or refused. It can be removed and given again, never edited. */
export function SignatureEntry({ field }: { field: string }) {
  const t = useTranslations("siteRecord.signature");
  const format = useFormatter();
  const { view } = useEntry(field);
  const signature = view.value as Signature | null;
  if (!signature)
    return (
      <RecordEntry field={field} title={t("one")}>
        {null}
      </RecordEntry>
    );
  const { name, title, refusal, signedAt, covers } = signature;
  const at = format.dateTime(new Date(signedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <RecordEntry field={field} title={title === "" ? name : `${name} · ${title}`}>
      <div className="grid gap-1">
        <StatusBadge tone={refusal === "" ? "success" : "warning"}>
          {refusal === "" ? t("signed") : t("refused")}
        </StatusBadge>
        <p className="text-sm text-ink-muted tabular-nums">{t("signedAt", { at, count: covers.length })}</p>
        {refusal !== "" && <p className="whitespace-pre-wrap">{refusal}</p>}
      </div>
    </RecordEntry>
  );
}
