"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ImportDialog } from "@/components/sampling/import-dialog";
import { buttonStyle } from "@/components/ui/button-style";
import { cn } from "@/components/ui/class-names";
import type { LedgerDraft } from "@/lib/sampling/ledger-draft";
import { type FileFault, readTableFile, type Sheet } from "@/lib/sampling/spreadsheet";

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
      <label
        className={cn(
          buttonStyle({ tone: "secondary", size: "touch" }),
          "relative justify-self-start has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-disabled:opacity-50",
        )}
      >
        <FileUp aria-hidden />
        {labels.length > 0 ? t("again") : t("choose")}
        <input
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          disabled={disabled}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void read(chosen);
            // The same file, mended, can be chosen again.
            event.target.value = "";
          }}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
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
