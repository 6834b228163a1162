import { useTranslations } from "next-intl";
import { UploadPanel } from "@/components/materials/upload-panel";
import { VersionLine } from "@/components/materials/version-line";
import { Badge } from "@/components/ui/badge";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ChecklistEntry } from "@/lib/materials/checklist";
import type { MaterialVersionView } from "@/lib/materials/queries";
import type { MaterialFault } from "@/lib/materials/rules";

export type MaterialItemProps = {
  caseId: string;
  number: number;
  entry: ChecklistEntry;
  versions: readonly MaterialVersionView[];
  fault?: MaterialFault;
  reopened: boolean;
  /** Who may upload here now, if anybody: the enterprise itself, or the body for it. */
  upload: "own" | "on_behalf" | null;
};

/** One line of the checklist: what is asked, what is there, and how to bring it. */
export function MaterialItemView(props: MaterialItemProps) {
  const { caseId, number, entry, versions, fault, reopened, upload } = props;
  const t = useTranslations("materials");
  const [latest, ...older] = versions;
  const state = fault ?? (latest ? "uploaded" : "none");
  const tone = fault ? (fault === "missing" ? "warning" : "danger") : latest ? "success" : "neutral";
  return (
    <li id={entry.key} className="grid scroll-mt-24 gap-3 px-5 py-5 sm:px-6">
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
      {latest && <VersionLine version={latest} />}
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
        <UploadPanel
          caseId={caseId}
          entry={entry}
          hasVersion={latest !== undefined}
          onBehalf={upload === "on_behalf"}
        />
      )}
    </li>
  );
}
