"use client";

import { Eraser, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { Button } from "./button";
import { useInk } from "./use-ink";

type Props = {
  /** Whose signature on what, for people who do not see the field. */
  label: string;
  /** What to do for somebody who cannot sign by hand. */
  hint?: string;
  /** A PNG, black on white, after every stroke; null while the field is empty. */
  onChange: (signature: Blob | null) => void;
};

/** A field to sign in with finger, pen or mouse: white paper and dark ink in every theme. */
export function SignaturePad({ label, hint, onChange }: Props) {
  const t = useTranslations("ui.signature");
  const id = useId();
  const last = useRef(0);
  const { ref, isEmpty, undo, clear } = useInk({
    color: "#10262e",
    thickness: [0.8, 2.8],
    onChange: (drawn, empty) => {
      last.current += 1;
      const turn = last.current;
      if (empty) return onChange(null);
      // Encoding takes a moment; what was drawn last counts, whichever is ready last.
      onPaper(drawn).toBlob((blob) => {
        if (blob && turn === last.current) onChange(blob);
      }, "image/png");
    },
  });
  return (
    <div className="grid max-w-xl gap-2">
      <div className="relative">
        <canvas
          ref={ref}
          role="img"
          aria-label={t(isEmpty ? "empty" : "signed", { label })}
          aria-describedby={hint ? id : undefined}
          className="aspect-[2/1] w-full touch-none rounded-lg border border-line-strong bg-[#fff] select-none"
        />
        {/* The paper is white in every theme, so what is printed on it does not follow the theme either. */}
        <div
          aria-hidden
          className="pointer-events-none absolute inset-x-6 bottom-[22%] border-b border-[#7f9096]"
        />
        {isEmpty && (
          <p
            aria-hidden
            className="pointer-events-none absolute inset-x-0 bottom-[24%] text-center text-sm text-[#485b64]"
          >
            {t("here")}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="secondary" size="touch" aria-disabled={isEmpty} onClick={undo}>
          <Undo2 aria-hidden />
          {t("undo")}
        </Button>
        <Button tone="secondary" size="touch" aria-disabled={isEmpty} onClick={clear}>
          <Eraser aria-hidden />
          {t("clear")}
        </Button>
      </div>
      {hint && (
        <p id={id} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

function onPaper(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const paper = document.createElement("canvas");
  Object.assign(paper, { width: drawn.width, height: drawn.height });
  const context = paper.getContext("2d");
  if (!context) return drawn;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, paper.width, paper.height);
  context.drawImage(drawn, 0, 0);
  return paper;
}
