import { FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { currentFiles } from "@/lib/materials/batches";
import type { MaterialVersionView } from "@/lib/materials/queries";

/** The files that an item consists of now, and former ones folded away. */
export function FileList({ versions }: { versions: readonly MaterialVersionView[] }) {
  const t = useTranslations("documentReview");
  const current = currentFiles(versions);
  const earlier = versions.filter((version) => !current.includes(version));
  if (current.length === 0) return <p className="text-sm text-ink-faint">{t("noFile")}</p>;
  return (
    <>
      {current.map((version) => (
        <FileLink key={version.fileId} version={version} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer text-sm text-ink-muted hover:text-ink">
            {t("earlier")} ({earlier.length})
          </summary>
          <ul className="mt-1 grid gap-1">
            {earlier.map((version) => (
              <li key={version.fileId}>
                <FileLink version={version} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FileLink({ version }: { version: MaterialVersionView }) {
  const t = useTranslations("documentReview");
  const format = useFormatter();
  const notes = [
    t("version", { version: version.version }),
    `${format.number(Math.max(1, Math.round(version.size / 1024)))} KB`,
    t("uploaded", { at: format.dateTime(version.uploadedAt, { dateStyle: "medium" }) }),
    ...(version.validUntil ? [t("validUntil", { day: version.validUntil })] : []),
  ];
  return (
    <p className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 text-[0.9375rem]">
      {/* A file is no page: the plain link opens it beside the review. */}
      <a
        href={`/api/files/${version.fileId}`}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-w-0 items-center gap-1.5 rounded-sm text-primary-ink underline decoration-primary/35 decoration-1 underline-offset-4 hover:decoration-primary"
      >
        <FileText aria-hidden className="size-4 shrink-0 self-center" />
        <span className="min-w-0 break-all">{version.fileName}</span>
        <span className="sr-only">{t("newTab")}</span>
      </a>
      <span className="text-sm text-ink-muted tabular-nums">{notes.join(" · ")}</span>
    </p>
  );
}
