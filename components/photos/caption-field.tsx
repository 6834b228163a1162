"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Textarea } from "@/components/ui/textarea";

type Props = { caption: string; onCaption: (caption: string, when: "pause" | "now") => void };

/** What to look at in a photo. Half a Chinese syllable is not handed on. */
export function CaptionField({ caption, onCaption }: Props) {
  const t = useTranslations("photos");
  const id = useId();
  const [text, setText] = useState(caption);
  const composing = useRef(false);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {t("caption")}
      </label>
      <Textarea
        id={id}
        rows={2}
        maxLength={500}
        value={text}
        placeholder={t("captionHint")}
        className="min-h-12 text-base"
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          onCaption(event.currentTarget.value, "pause");
        }}
        onChange={(event) => {
          setText(event.target.value);
          if (!composing.current) onCaption(event.target.value, "pause");
        }}
        onBlur={() => text !== caption && onCaption(text, "now")}
      />
    </div>
  );
}
