"use client";

import { useTranslations } from "next-intl";
import { useRecordWords } from "@/components/site-record/use-record-words";
import type { EntryValue } from "@/lib/audits/schema";

/** A value in words: for comparing two of them. */
export function ValueText({ value }: { value: EntryValue }) {
  const t = useTranslations("audits");
  const recordWords = useRecordWords();
  if (value === null) return <span className="font-medium">{t("conflict.cleared")}</span>;
  const { head, text } = recordWords(value) ?? wordsOf(value, t);
  return (
    <span className="grid min-w-0">
      <span className="font-medium">
        {head}
        {"samples" in value && (
          <span className="ms-2 tabular-nums">
            {value.failed}/{value.samples}
          </span>
        )}
      </span>
      {text && <span className="text-sm font-normal whitespace-pre-wrap text-ink-muted">{text}</span>}
    </span>
  );
}

type Words = { head: string; text: string };

function wordsOf(value: NonNullable<EntryValue>, t: ReturnType<typeof useTranslations<"audits">>): Words {
  if ("verdict" in value) {
    const text = "reason" in value ? value.reason : (value.finding ?? "");
    return { head: t(`scorecard.verdict.${value.verdict}`), text };
  }
  if ("kind" in value) return { head: t(`special.kinds.${value.kind}`), text: value.finding };
  if ("finding" in value) return { head: t("special.bonus"), text: value.finding };
  if ("result" in value) return { head: t(`conflict.samples.${value.result}`), text: value.note };
  if ("seed" in value) {
    const { source, seed, size } = value;
    return { head: source, text: t("conflict.ledger", { seed, size }) };
  }
  // Whatever else an entry holds: its texts, one a line.
  const [head = "", ...texts] = Object.values(value).filter(
    (part) => typeof part === "string" && part !== "",
  );
  return { head: String(head), text: texts.join("\n") };
}
