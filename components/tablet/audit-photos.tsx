"use client";

import { useFields, useLocked, useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { PhotoCapture } from "@/components/photos/photo-capture";
import { PhotoStrip, type ShownPhoto } from "@/components/photos/photo-strip";
import { useOpenPhotos } from "@/components/tablet/photos-context";
import { useLoadPicture } from "@/components/tablet/use-load-picture";
import type { Photo } from "@/lib/photos/schema";
import type { Marked, TakenPhoto } from "@/lib/photos/taken";
import { newId } from "@/lib/tablet/new-id";
import type { KeptImage } from "@/lib/tablet/store";

type Props = {
  /** The field that the photos show: an item, a sample, a meeting, a finding. */
  subject: string;
  /** Nothing where there are no photos yet. */
  small?: boolean;
};

/** The photos of one subject: taken here, kept on the device first, carried to the server by themselves. */
export function AuditPhotos({ subject, small = false }: Props) {
  const { tablet } = useOpenTablet();
  const { photos: courier } = useOpenPhotos();
  // Renders again whenever an entry changes its state, not only when one comes or goes.
  useOverviewSoon();
  const load = useLoadPicture();
  const locked = useLocked();
  const fields = useFields("photo");
  const shown = fields.flatMap((field): ShownPhoto[] => {
    const view = tablet.entry(field);
    const photo = view.value as Photo | null;
    if (!photo || photo.subject !== subject || view.state === "empty") return [];
    return [{ id: field, photo, state: view.state, author: view.author }];
  });

  const record = async (field: string, photo: Photo, images: readonly KeptImage[]) => {
    const isKept = await tablet.record(field, photo, images);
    if (!isKept) throw new Error("the device did not keep the photo");
    void courier?.deliver();
  };
  const take = ({ originalBlob, copyBlob, ...taken }: TakenPhoto) =>
    record(`photo:${newId()}`, { subject, caption: "", annotated: null, ...taken }, [
      { ...taken.original, bytes: originalBlob },
      { ...taken.copy, bytes: copyBlob },
    ]);
  const markOn = (field: string, { annotated, annotatedBlob }: Marked) => {
    const photo = tablet.entry(field).value as Photo | null;
    if (!photo) return;
    return record(field, { ...photo, annotated }, [{ ...annotated, bytes: annotatedBlob }]);
  };
  const caption = (field: string, text: string, when: "pause" | "now") => {
    const photo = tablet.entry(field).value as Photo | null;
    if (photo) tablet.change(field, { ...photo, caption: text }, when);
  };

  return (
    <div className="grid gap-3">
      <PhotoStrip
        photos={shown}
        load={load}
        quiet={small || shown.length === 0}
        onCaption={locked ? undefined : caption}
        onMarked={locked ? undefined : markOn}
        onRemove={locked ? undefined : (field) => tablet.clear(field)}
      />
      <PhotoCapture onTaken={take} disabled={locked} />
    </div>
  );
}
