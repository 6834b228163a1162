"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { OutletImportDialog } from "@/components/applications/outlet-import-dialog";
import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import {
  type OutletReading,
  type OutletRow,
  outletSheet,
  readOutlets,
} from "@/lib/applications/outlet-import";
import { csvText } from "@/lib/spreadsheets/csv";
import { type FileFault, readTableFile } from "@/lib/spreadsheets/table-file";

type Props = {
  /** The rows as they stand in the form now. */
  current: () => OutletRow[];
  onTake: (outlets: OutletRow[]) => void;
};
type Progress =
  | { state: "reading" }
  | { state: "fault"; fault: FileFault }
  | { state: "read"; file: string; reading: OutletReading }
  | { state: "taken"; added: number; changed: number };

/** Outlets from a spreadsheet: chosen, looked at, then taken into the form, which saves them like typed ones. */
export function OutletImport({ current, onTake }: Props) {
  const t = useTranslations("applications.import");
  const all = useTranslations("applications");
  const [progress, setProgress] = useState<Progress | null>(null);

  async function read(chosen: File) {
    setProgress({ state: "reading" });
    const table = await readTableFile(chosen, chosen.name).catch(
      () => ({ ok: false, fault: "unreadable" }) as const,
    );
    if (!table.ok) return setProgress({ state: "fault", fault: table.fault });
    const reading = readOutlets(outletSheet(table.sheets)?.rows ?? [], current());
    setProgress({ state: "read", file: chosen.name, reading });
  }

  function downloadTemplate() {
    const header = (["outletName", "outletAddress", "outletOwnership", "outletStaffCount"] as const).map(
      (field) => all(`fields.${field}`),
    );
    const rows = current().map(({ name, address, ownership, staffCount }) => [
      name,
      address,
      all(`ownership.${ownership}`),
      staffCount,
    ]);
    const address = URL.createObjectURL(new Blob([csvText([header, ...rows])], { type: "text/csv" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = t("templateName");
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  return (
    <section aria-label={t("title")} className="grid min-w-0 gap-3 rounded-lg border border-line p-4">
      <div>
        <p className="text-[0.9375rem] leading-6 font-medium">{t("title")}</p>
        <p className="text-sm text-ink-muted">{t("hint")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button tone="secondary" onClick={downloadTemplate}>
          <Download aria-hidden />
          {t("template")}
        </Button>
        <FileButton accept=".xlsx,.csv,.txt" onFile={(chosen) => void read(chosen)}>
          {t("choose")}
        </FileButton>
      </div>
      <div aria-live="polite" className="text-sm empty:hidden">
        {progress?.state === "reading" && <p className="text-ink-muted">{t("reading")}</p>}
        {progress?.state === "fault" && (
          <p className="font-medium text-danger-ink">
            {t(`fileFaults.${progress.fault}`)} {t("kept")}
          </p>
        )}
        {progress?.state === "taken" && (
          <p>{t("taken", { added: progress.added, changed: progress.changed })}</p>
        )}
      </div>
      {progress?.state === "read" && (
        <OutletImportDialog
          file={progress.file}
          reading={progress.reading}
          onClose={() => setProgress(null)}
          onTake={({ outlets, added, changed }) => {
            onTake(outlets);
            setProgress({ state: "taken", added: added.length, changed: changed.length });
          }}
        />
      )}
    </section>
  );
}
