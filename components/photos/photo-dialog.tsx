"use client";

import { PencilLine, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { EntryState } from "@/components/audits/entry-state";
import { CaptionField } from "@/components/photos/caption-field";
import { PhotoAnnotate } from "@/components/photos/photo-annotate";
import { PhotoFacts } from "@/components/photos/photo-facts";
import type { PhotoChanges, ShownPhoto } from "@/components/photos/photo-strip";
import { Picture } from "@/components/photos/picture";
import type { LoadPicture } from "@/components/photos/use-picture";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";

type Props = PhotoChanges & { shown: ShownPhoto; load: LoadPicture; trigger: ReactNode };

/** One photo large, with what is known of it and what may be done to it. */
export function PhotoDialog({ shown, load, trigger, onCaption, onMarked, onRemove }: Props) {
  const t = useTranslations("photos");
  const { id, photo, state, author } = shown;
  const [view, setView] = useState<"marks" | "taken">("marks");
  const image = view === "marks" && photo.annotated ? photo.annotated : photo.copy;
  return (
    <Dialog trigger={trigger} title={t("title")} width="lg">
      <div data-state={state} className="grid gap-4">
        <Picture
          image={image}
          load={load}
          alt={t("alt", { caption: photo.caption || t("noCaption") })}
          className="max-h-[55dvh] min-h-40 w-full rounded-lg bg-sunken object-contain"
        />
        {photo.annotated && (
          <RadioGroup
            name={`view-${id}`}
            look="touch"
            aria-label={t("shown")}
            value={view}
            onValueChange={(value) => setView(value === "taken" ? "taken" : "marks")}
            options={[
              { value: "marks", label: t("withMarks") },
              { value: "taken", label: t("asTaken") },
            ]}
          />
        )}
        {onCaption ? (
          <CaptionField caption={photo.caption} onCaption={(caption, when) => onCaption(id, caption, when)} />
        ) : (
          photo.caption && <p className="whitespace-pre-line">{photo.caption}</p>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {onMarked && (
            <PhotoAnnotate
              image={photo.copy}
              load={load}
              replaces={photo.annotated !== null}
              onMarked={(marked) => onMarked(id, marked)}
              trigger={
                <Button tone="secondary" size="touch">
                  <PencilLine aria-hidden />
                  {t(photo.annotated ? "annotateAgain" : "annotate")}
                </Button>
              }
            />
          )}
          {onRemove && (
            <ConfirmDialog
              text={{
                title: t("removeTitle"),
                description: t("removeText"),
                confirmLabel: t("removeConfirm"),
                tone: "danger",
              }}
              onConfirm={() => onRemove(id)}
              trigger={
                <Button tone="danger-quiet" size="touch">
                  <Trash2 aria-hidden />
                  {t("remove")}
                </Button>
              }
            />
          )}
          <span className="ms-auto">
            <EntryState view={{ state, faults: [], author: null }} />
          </span>
        </div>
        <PhotoFacts photo={photo} author={author} />
      </div>
    </Dialog>
  );
}
