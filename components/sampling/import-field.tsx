"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ImportDialog } from "@/components/sampling/import-dialog";
import { FileButton } from "@/components/ui/file-button";
import type { LedgerDraft } from "@/lib/sampling/ledger-draft";
import { type FileFault, readTableFile, type Sheet } from "@/lib/spreadsheets/table-file";

type Props = { draft: LedgerDraft; disabled: boolean; onChange: (part: Partial<LedgerDraft>) => void };
type Progress = { reading: true } | { fault: FileFault } | { name: string; sheets: readonly Sheet[] } | null;

/** A population from a spreadsheet: chosen, looked at, then taken. A bad file leaves what was taken before. */
export function ImportField({ draft, disabled, onChange }: Props) {
  const t = useTranslations("sampling.file");
  const [progress, setProgress] = useState<Progress>(null);
  const { labels, file } = draft;
  const [first = ""] = labels;

  async function read(chosen: File) {
    setProgress({ reading: true });
    const reading = await readTableFile(chosen, chosen.name).catch(
      () => ({ ok: false, fault: "unreadable" }) as const,
    );
    setProgress(reading.ok ? { name: chosen.name, sheets: reading.sheets } : { fault: reading.fault });
  }

  return (
    <div className="grid min-w-0 gap-1.5">
      <FileButton
        accept=".xlsx,.csv,.txt,.tsv"
        size="touch"
        disabled={disabled}
        onFile={(chosen) => void read(chosen)}
      >
        {labels.length > 0 ? t("again") : t("choose")}
      </FileButton>
      <div aria-live="polite" className="grid gap-1 text-sm text-ink-muted">
        {progress && "reading" in progress && <p>{t("reading")}</p>}
        {progress && "fault" in progress && (
          <p className="font-medium text-danger-ink">
            {t(`faults.${progress.fault}`)} {labels.length > 0 && t("kept")}
          </p>
        )}
        {labels.length > 0 && (
          <p className="break-words text-ink">
            {labels.length === 1
              ? t("takenOne", { first })
              : t("taken", { count: labels.length, first, last: labels.at(-1) ?? "" })}
            {file && <span className="ms-2 text-ink-muted">{t("from", { file })}</span>}
          </p>
        )}
      </div>
      <p className="text-sm text-ink-muted">{t("formats")}</p>
      {progress && "sheets" in progress && (
        <ImportDialog
          sheets={progress.sheets}
          onClose={() => setProgress(null)}
          onTake={(taken) => {
            onChange({ labels: taken, file: progress.name });
            setProgress(null);
          }}
        />
      )}
    </div>
  );
}
