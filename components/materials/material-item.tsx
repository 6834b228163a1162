import { useTranslations } from "next-intl";
import { DropItem } from "@/components/materials/drop-item";
import { ExpiryNote } from "@/components/materials/expiry-note";
import { PlainUpload } from "@/components/materials/plain-upload";
import { UploadPanel } from "@/components/materials/upload-panel";
import { VersionLine } from "@/components/materials/version-line";
import { Badge } from "@/components/ui/badge";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Day } from "@/lib/calendar";
import { batchOf, currentFiles } from "@/lib/materials/batches";
import type { ChecklistEntry } from "@/lib/materials/checklist";
import type { MaterialVersionView } from "@/lib/materials/queries";
import type { MaterialFault } from "@/lib/materials/rules";
import type { Told } from "@/lib/materials/told";

export type MaterialItemProps = {
  caseId: string;
  number: number;
  entry: ChecklistEntry;
  versions: readonly MaterialVersionView[];
  fault?: MaterialFault;
  reopened: boolean;
  today: Day;
  enterpriseName: string;
  /** How an upload without script ended, when it was refused. */
  told: Told | null;
  /** Who may upload here now, if anybody: the enterprise itself, or the body for it. */
  upload: "own" | "on_behalf" | null;
};

/** One line of the checklist: what is asked, what is there, and how to bring it. */
export function MaterialItemView(props: MaterialItemProps) {
  const { caseId, number, entry, versions, fault, reopened, today, enterpriseName, told, upload } = props;
  const t = useTranslations("materials");
  const current = currentFiles(versions);
  const older = versions.filter((version) => !current.includes(version));
  const state = fault ?? (current.length > 0 ? "uploaded" : "none");
  const tone = fault
    ? fault === "missing"
      ? "warning"
      : "danger"
    : current.length > 0
      ? "success"
      : "neutral";
  return (
    <DropItem
      id={entry.key}
      takesFiles={upload !== null}
      className="grid scroll-mt-24 gap-3 px-5 py-5 sm:px-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold">
            <span className="text-ink-faint tabular-nums">{number}.</span>
            {t(`items.${entry.key}.title`)}
            <Badge>{t(entry.required ? "required" : "optional")}</Badge>
            {reopened && <Badge tone="warning">{t("reopened")}</Badge>}
          </h3>
          <p className="text-sm text-ink-muted">{t(`items.${entry.key}.hint`)}</p>
        </div>
        <StatusBadge tone={tone}>{t(`state.${state}`)}</StatusBadge>
      </div>
      {current.map((version) => (
        <div key={version.version} className="grid gap-1">
          <VersionLine version={version} />
          <ExpiryNote validUntil={version.validUntil} today={today} />
        </div>
      ))}
      {older.length > 0 && (
        <details>
          <summary className="min-h-8 cursor-pointer text-sm text-primary-ink">
            {t("versions", { count: older.length })}
          </summary>
          <ul className="mt-2 grid gap-3 border-s-2 border-line ps-4">
            {older.map((version) => (
              <li key={version.version}>
                <VersionLine version={version} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {upload && (
        <>
          <UploadPanel
            caseId={caseId}
            entry={entry}
            current={current.map((file) => ({
              version: file.version,
              sha256: file.sha256,
              batch: batchOf(file),
            }))}
            enterpriseName={enterpriseName}
            onBehalf={upload === "on_behalf"}
          />
          {upload === "own" && (
            <PlainUpload
              caseId={caseId}
              entry={entry}
              enterpriseName={enterpriseName}
              told={told?.item === entry.key ? told : null}
            />
          )}
        </>
      )}
    </DropItem>
  );
}
