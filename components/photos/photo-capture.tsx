"use client";

import { Camera, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ChangeEvent } from "react";
import { usePlaceSetting } from "@/components/photos/place-setting";
import { type KeepPhoto, usePhotoIntake } from "@/components/photos/use-photo-intake";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/class-names";

type Props = {
  /** Called once for each photo, one after the other; a rejection keeps the photo here, to be tried again. */
  onTaken: KeepPhoto;
  disabled?: boolean;
};

const pick = cn(
  "relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
  "has-disabled:pointer-events-none has-disabled:opacity-50",
);
const overlay = "absolute inset-0 w-full cursor-pointer opacity-0";

/** Takes photos with the camera or from the album, many at once, and says at once what cannot be taken. */
export function PhotoCapture({ onTaken, disabled = false }: Props) {
  const t = useTranslations("photos");
  const [withPlace, setWithPlace] = usePlaceSetting();
  const { take, work, added, failures, dismiss } = usePhotoIntake(onTaken);
  const taken = (event: ChangeEvent<HTMLInputElement>, fromCamera: boolean) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again.
    event.target.value = "";
    if (files.length > 0) take(files, { withPlace: withPlace && fromCamera });
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <label className={cn(buttonStyle({ tone: "secondary", size: "touch" }), pick)}>
          <Camera aria-hidden />
          {t("take")}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            disabled={disabled}
            className={overlay}
            onChange={(event) => taken(event, true)}
          />
        </label>
        <label className={cn(buttonStyle({ tone: "quiet", size: "touch" }), pick)}>
          <Images aria-hidden />
          {t("choose")}
          <input
            type="file"
            accept="image/*"
            multiple
            disabled={disabled}
            aria-label={t("album")}
            className={overlay}
            onChange={(event) => taken(event, false)}
          />
        </label>
      </div>
      <Checkbox
        name="with-place"
        label={t("place")}
        hint={t("placeHint")}
        checked={withPlace}
        disabled={disabled}
        onChange={(event) => setWithPlace(event.target.checked)}
        className="py-2"
      />
      <p role="status" className="text-sm text-ink-muted empty:hidden">
        {work ? t("preparing", work) : added > 0 ? t("prepared", { count: added }) : null}
      </p>
      {failures.map(({ id, name, fault, again }) => (
        <Callout
          key={id}
          tone="danger"
          live
          action={
            <>
              {again && (
                <Button
                  tone="secondary"
                  size="touch"
                  onClick={() => {
                    dismiss(id);
                    again();
                  }}
                >
                  {t("retry")}
                </Button>
              )}
              <Button tone={again ? "quiet" : "secondary"} size="touch" onClick={() => dismiss(id)}>
                {t(again ? "giveUp" : "dismiss")}
              </Button>
            </>
          }
        >
          {t("failed", { name, reason: t(`faults.${fault}`) })}
        </Callout>
      ))}
    </div>
  );
}
