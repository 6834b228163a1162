"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { MarkBoard } from "@/components/photos/mark-board";
import type { LoadPicture } from "@/components/photos/use-picture";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import type { Image } from "@/lib/photos/schema";
import type { Marked } from "@/lib/photos/taken";

type Props = {
  /** The small copy; what is drawn goes onto another copy of it. */
  image: Image;
  load: LoadPicture;
  /** Whether there are marks that these would replace. */
  replaces?: boolean;
  /** A rejection leaves the drawing on the screen, to be tried again. */
  onMarked: (marked: Marked) => Promise<void> | void;
  /** The button that opens it. */
  trigger: ReactNode;
};

/** Draws marks on a copy of a photo. Nothing drawn is lost by a slip: closing asks first. */
export function PhotoAnnotate({ image, load, replaces = false, onMarked, trigger }: Props) {
  const t = useTranslations("photos.marks");
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const isEmpty = useRef(true);
  const leave = () => (isEmpty.current ? setOpen(false) : setAsking(true));
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(next) => (next ? setOpen(true) : leave())}
      title={t("title")}
      description={
        <>
          <p>{t("description")}</p>
          {replaces && <p>{t("replaces")}</p>}
        </>
      }
      width="lg"
    >
      <MarkBoard
        image={image}
        load={load}
        onStrokes={(empty) => {
          isEmpty.current = empty;
        }}
        onMarked={async (marked) => {
          await onMarked(marked);
          isEmpty.current = true;
          setOpen(false);
        }}
        onLeave={leave}
      />
      <ConfirmDialog
        text={{
          title: t("discardTitle"),
          description: t("discardText"),
          confirmLabel: t("discard"),
          tone: "danger",
        }}
        open={asking}
        onOpenChange={setAsking}
        onConfirm={() => {
          isEmpty.current = true;
          setOpen(false);
        }}
      />
    </Dialog>
  );
}
