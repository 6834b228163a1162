"use client";

import { ImageIcon, MapPin, PencilLine } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { EntryState } from "@/components/audits/entry-state";
import { PhotoDialog } from "@/components/photos/photo-dialog";
import { Picture } from "@/components/photos/picture";
import type { LoadPicture } from "@/components/photos/use-picture";
import { cn } from "@/components/ui/class-names";
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
  if (photos.length === 0) {
    return quiet ? null : <EmptyState icon={ImageIcon} title={t("empty")} text={t("emptyText")} />;
  }
  return (
    <ul aria-label={t("strip")} className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">
      {photos.map((shown, index) => (
        <PhotoInStrip key={shown.id} shown={shown} position={index + 1} load={load} {...changes} />
      ))}
    </ul>
  );
}

type PhotoProps = PhotoChanges & { shown: ShownPhoto; position: number; load: LoadPicture };

function PhotoInStrip({ shown, position, load, ...changes }: PhotoProps) {
  const t = useTranslations("photos");
  const format = useFormatter();
  const { photo, state } = shown;
  const caption = photo.caption || t("noCaption");
  const taken = format.dateTime(new Date(photo.takenAt), {
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <li data-state={state} className="grid min-w-0 content-start gap-1.5">
      <PhotoDialog
        shown={shown}
        load={load}
        {...changes}
        trigger={
          <button
            type="button"
            aria-label={t("open", { position, caption })}
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
              {photo.annotated && <PencilLine aria-hidden />}
              {photo.place && <MapPin aria-hidden />}
            </span>
          </button>
        }
      />
      <p className={cn("line-clamp-2 text-sm", photo.caption ? "text-ink" : "text-ink-faint")}>{caption}</p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted tabular-nums">
        <time dateTime={photo.takenAt}>{taken}</time>
        {photo.annotated && <span className="sr-only">{t("marked")}</span>}
        <EntryState view={{ state, faults: [], author: null }} />
      </p>
    </li>
  );
}
