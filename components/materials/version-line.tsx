import { useFormatter, useTranslations } from "next-intl";
import { FilePreview } from "@/components/materials/file-preview";
import { Badge } from "@/components/ui/badge";
import { fileSize } from "@/lib/files/size";
import type { MaterialVersionView } from "@/lib/materials/queries";

/** One version: its file, whose it is, and its dates. */
export function VersionLine({ version }: { version: MaterialVersionView }) {
  const t = useTranslations("materials");
  const format = useFormatter();
  const details = [
    t("version", { version: version.version }),
    fileSize(version.size),
    t("uploadedBy", {
      name: version.uploadedBy,
      date: format.dateTime(version.uploadedAt, { dateStyle: "medium", timeStyle: "short" }),
    }),
    version.effectiveOn && t("effective", { date: version.effectiveOn }),
    version.validUntil && t("validity", { date: version.validUntil }),
    version.statedCode && t("codeOnIt", { code: version.statedCode }),
  ];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium break-all">
          {version.fileName}
          {version.onBehalf && <Badge tone="info">{t("onBehalf")}</Badge>}
        </p>
        <p className="text-sm text-ink-muted tabular-nums">{details.filter(Boolean).join(" · ")}</p>
      </div>
      <FilePreview fileId={version.fileId} name={version.fileName} mediaType={version.mediaType} />
    </div>
  );
}
