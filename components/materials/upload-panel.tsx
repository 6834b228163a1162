"use client";

import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { UploadForm } from "@/components/materials/upload-form";
import { Button } from "@/components/ui/button";
import type { ChecklistEntry } from "@/lib/materials/checklist";

type Props = { caseId: string; entry: ChecklistEntry; hasVersion: boolean; onBehalf?: boolean };

/** The button that opens the upload of one item. */
export function UploadPanel({ caseId, entry, hasVersion, onBehalf = false }: Props) {
  const t = useTranslations("materials");
  const [open, setOpen] = useState(false);
  if (open)
    return <UploadForm caseId={caseId} entry={entry} onBehalf={onBehalf} onClose={() => setOpen(false)} />;
  const label = onBehalf ? "uploadOnBehalf" : hasVersion ? "uploadAgain" : "upload";
  return (
    <div>
      <Button
        tone={entry.required && !hasVersion && !onBehalf ? "primary" : "secondary"}
        size="sm"
        onClick={() => setOpen(true)}
      >
        <Upload aria-hidden />
        {t(label)}
        <span className="sr-only"> {t(`items.${entry.key}.title`)}</span>
      </Button>
    </div>
  );
}
