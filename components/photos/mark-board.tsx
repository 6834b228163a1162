"use client";

import { Eraser, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { fileOf, whiteCanvas } from "@/components/photos/canvas";
import { Picture } from "@/components/photos/picture";
import type { LoadPicture } from "@/components/photos/use-picture";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RadioGroup } from "@/components/ui/radio-group";
import { useInk } from "@/components/ui/use-ink";
import { imageOf } from "@/lib/photos/digest";
import type { Image } from "@/lib/photos/schema";
import type { Marked } from "@/lib/photos/taken";

/** Seen on light and dark photos alike. */
const colors = { red: "#e5231b", yellow: "#ffd500", blue: "#1769ff", white: "#ffffff" } as const;
type Color = keyof typeof colors;
const colorNames = Object.keys(colors) as Color[];

const QUALITY = 0.85;

type Props = {
  image: Image;
  load: LoadPicture;
  /** After every stroke: whether nothing is drawn. */
  onStrokes: (isEmpty: boolean) => void;
  onMarked: (marked: Marked) => Promise<void>;
  onLeave: () => void;
};

/** The photo to draw on, its colours, and what to do with the drawing. */
export function MarkBoard({ image, load, onStrokes, onMarked, onLeave }: Props) {
  const t = useTranslations("photos.marks");
  const [color, setColor] = useState<Color>("red");
  const [state, setState] = useState<"drawing" | "saving" | "failed">("drawing");
  const picture = useRef<HTMLImageElement>(null);
  const { ref, canvas, isEmpty, undo, clear } = useInk({
    color: colors[color],
    thickness: [2, 4.5],
    onChange: (_, empty) => onStrokes(empty),
  });

  const save = async () => {
    if (!picture.current || !canvas || isEmpty) return;
    setState("saving");
    try {
      await onMarked(await mark(picture.current, canvas));
    } catch {
      setState("failed");
    }
  };

  return (
    <div className="grid gap-4">
      <div className="relative mx-auto w-fit max-w-full touch-none overflow-hidden rounded-lg bg-sunken">
        <Picture
          ref={picture}
          image={image}
          load={load}
          alt=""
          className="block max-h-[55dvh] min-h-24 min-w-24 max-w-full"
        />
        <canvas
          ref={ref}
          role="img"
          aria-label={t("drawing")}
          className="absolute inset-0 size-full cursor-crosshair touch-none select-none"
        />
      </div>
      <RadioGroup
        name="mark-color"
        look="touch"
        aria-label={t("color")}
        value={color}
        onValueChange={(value) => setColor(colorNames.find((name) => name === value) ?? "red")}
        options={colorNames.map((name) => ({
          value: name,
          label: (
            <span className="flex items-center gap-2">
              <span
                aria-hidden
                style={{ background: colors[name] }}
                className="size-5 rounded-full border border-line-strong"
              />
              {t(name)}
            </span>
          ),
        }))}
        className="grid-cols-2 sm:grid-cols-4"
      />
      {state === "failed" && (
        <Callout tone="danger" live>
          {t("failed")}
        </Callout>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="secondary" size="touch" aria-disabled={isEmpty} onClick={undo}>
          <Undo2 aria-hidden />
          {t("undo")}
        </Button>
        <Button tone="secondary" size="touch" aria-disabled={isEmpty} onClick={clear}>
          <Eraser aria-hidden />
          {t("clear")}
        </Button>
        <span className="ms-auto flex flex-wrap gap-2">
          <Button tone="secondary" size="touch" onClick={onLeave}>
            {t("cancel")}
          </Button>
          <Button
            size="touch"
            pending={state === "saving"}
            aria-disabled={isEmpty}
            onClick={() => void save()}
          >
            {t("save")}
          </Button>
        </span>
      </div>
    </div>
  );
}

async function mark(picture: HTMLImageElement, marks: HTMLCanvasElement): Promise<Marked> {
  const width = picture.naturalWidth;
  const height = picture.naturalHeight;
  const { canvas, context } = whiteCanvas({ width, height });
  context.drawImage(picture, 0, 0, width, height);
  context.drawImage(marks, 0, 0, width, height);
  const annotatedBlob = await fileOf(canvas, "image/jpeg", QUALITY);
  return { annotated: await imageOf(annotatedBlob, "image/jpeg"), annotatedBlob };
}
