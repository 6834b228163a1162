"use client";

import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDropped } from "@/components/materials/drop-item";
import { type CurrentFile, UploadForm } from "@/components/materials/upload-form";
import { Button } from "@/components/ui/button";
import type { ChecklistEntry } from "@/lib/materials/checklist";

type Props = {
  caseId: string;
  entry: ChecklistEntry;
  /** What the item consists of now. */
  current: readonly CurrentFile[];
  /** The enterprise's name in the application: what a licence should say. */
  enterpriseName: string;
  onBehalf?: boolean;
};

/** The button that opens the upload of one item; files that are dropped on the item open it too. */
export function UploadPanel({ caseId, entry, current, enterpriseName, onBehalf = false }: Props) {
  const t = useTranslations("materials");
  const { files, taken } = useDropped();
  const [open, setOpen] = useState(false);
  if (open || files.length > 0) {
    const close = () => {
      taken();
      setOpen(false);
    };
    return <UploadForm {...{ caseId, entry, current, enterpriseName, onBehalf }} onClose={close} />;
  }
  const label = onBehalf ? "uploadOnBehalf" : current.length > 0 ? "uploadAgain" : "upload";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button
        tone={entry.required && current.length === 0 && !onBehalf ? "primary" : "secondary"}
        size="sm"
        onClick={() => setOpen(true)}
      >
        <Upload aria-hidden />
        {t(label)}
        <span className="sr-only"> {t(`items.${entry.key}.title`)}</span>
      </Button>
      <span className="hidden text-sm text-ink-faint md:inline">{t("dropHint")}</span>
    </div>
  );
}
