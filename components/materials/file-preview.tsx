"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { isShownInline } from "@/lib/files/content-type";

type Props = { fileId: string; name: string; mediaType: string };

/** A look at a file without leaving the page; kinds that a browser cannot show are offered as a download. */
export function FilePreview({ fileId, name, mediaType }: Props) {
  const t = useTranslations("materials");
  const address = `/api/files/${fileId}`;
  const download = (
    <a
      href={`${address}?download`}
      className="inline-flex items-center text-sm text-primary-ink underline underline-offset-4 pointer-coarse:min-h-11"
    >
      {t("download")}
      <span className="sr-only"> {name}</span>
    </a>
  );
  if (!isShownInline(mediaType)) return download;
  return (
    <span className="flex items-center gap-3">
      <Dialog
        title={name}
        width="lg"
        trigger={
          <Button tone="secondary" size="sm" aria-label={t("previewOf", { name })}>
            {t("preview")}
          </Button>
        }
      >
        {mediaType === "application/pdf" ? (
          <iframe
            src={address}
            title={t("previewOf", { name })}
            className="h-[70dvh] w-full rounded-md border border-line"
          />
        ) : (
          // biome-ignore lint/performance/noImgElement: a private file of unknown size; nothing to optimise
          <img src={address} alt={name} className="mx-auto max-h-[70dvh] rounded-md" />
        )}
      </Dialog>
      {download}
    </span>
  );
}
