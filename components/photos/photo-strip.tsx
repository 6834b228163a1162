"use client";

import { ImageIcon, MapPin, PencilLine } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { EntryState } from "@/components/audits/entry-state";
import { PhotoDialog } from "@/components/photos/photo-dialog";
import { Picture } from "@/components/photos/picture";
import type { LoadPicture } from "@/components/photos/use-picture";
import { EmptyState } from "@/components/ui/empty-state";
import type { Photo } from "@/lib/photos/schema";
import type { Marked } from "@/lib/photos/taken";

/** A photo with the place where its entry is, as the tablet knows it. */
export type ShownPhoto = {
  id: string;
  photo: Photo;
  state: "unsaved" | "device" | "server" | "conflict";
  author: string | null;
};

/** What may be done to a photo; what is absent is not offered. */
export type PhotoChanges = {
  /** `pause` while it is being typed, `now` when the field is left. */
  onCaption?: (id: string, caption: string, when: "pause" | "now") => void;
  /** A rejection leaves the drawing on the screen, to be tried again. */
  onMarked?: (id: string, marked: Marked) => Promise<void> | void;
  onRemove?: (id: string) => void;
};

type Props = PhotoChanges & {
  photos: readonly ShownPhoto[];
  load: LoadPicture;
  /** Nothing instead of the empty state, where a heading says enough. */
  quiet?: boolean;
};

/** Photos side by side, each with its caption, its time and where it is; one opens large. */
export function PhotoStrip({ photos, load, quiet = false, ...changes }: Props) {
  const t = useTranslations("photos");
  const format = useFormatter();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = photos.find(({ id }) => id === openId);
  if (photos.length === 0) {
    return quiet ? null : <EmptyState icon={ImageIcon} title={t("empty")} text={t("emptyText")} />;
  }
  return (
    <>
      <ul aria-label={t("strip")} className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">
        {photos.map(({ id, photo, state }, index) => {
          const caption = photo.caption || t("noCaption");
          return (
            <li key={id} data-state={state} className="grid min-w-0 content-start gap-1.5">
              <button
                type="button"
                aria-label={t("open", { position: index + 1, caption })}
                onClick={() => setOpenId(id)}
                className="relative aspect-[4/3] overflow-hidden rounded-lg border border-line bg-sunken hover:border-primary"
              >
                <Picture
                  image={photo.annotated ?? photo.copy}
                  load={load}
                  alt=""
                  small
                  className="absolute inset-0 size-full object-cover"
                />
                <span className="absolute end-1.5 top-1.5 flex gap-1 [&_svg]:size-6 [&_svg]:rounded-full [&_svg]:bg-raised [&_svg]:p-1 [&_svg]:text-ink">
                  {photo.annotated && <PencilLine role="img" aria-label={t("marked")} />}
                  {photo.place && <MapPin role="img" aria-label={t("where")} />}
                </span>
              </button>
              <p
                className={
                  photo.caption ? "line-clamp-2 text-sm text-ink" : "line-clamp-2 text-sm text-ink-faint"
                }
              >
                {caption}
              </p>
              <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted tabular-nums">
                <time dateTime={photo.takenAt}>
                  {format.dateTime(new Date(photo.takenAt), {
                    month: "numeric",
                    day: "numeric",
                    hour: "2-digit",
                    minute: "2-digit",
                  })}
                </time>
                <EntryState view={{ state, faults: [], author: null }} />
              </p>
            </li>
          );
        })}
      </ul>
      {open && (
        <PhotoDialog key={open.id} shown={open} load={load} onClose={() => setOpenId(null)} {...changes} />
      )}
    </>
  );
}
