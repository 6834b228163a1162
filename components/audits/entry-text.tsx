"use client";

import { type ReactNode, useId, useRef } from "react";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  label: string;
  hint?: string;
  optional?: string;
  value: string;
  invalid?: boolean;
  disabled?: boolean;
  /** A button beside the label, e.g. ready phrases. */
  tool?: ReactNode;
  /** `hold` while a Chinese character is still being composed: half a syllable is not worth keeping. */
  onType: (text: string, when: "pause" | "hold") => void;
  onBlur: () => void;
};

/** A text of an entry; kept after a pause in typing or when the field is left. */
export function EntryText(props: Props) {
  const { label, hint, optional, value, invalid, disabled, tool, onType, onBlur } = props;
  const id = useId();
  const composing = useRef(false);
  return (
    <div className="grid gap-1">
      <div className="flex items-end justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
          {optional && <span className="ms-1.5 font-normal text-ink-faint">{optional}</span>}
        </label>
        {tool}
      </div>
      <Textarea
        id={id}
        rows={2}
        maxLength={2000}
        disabled={disabled}
        value={value}
        placeholder={hint}
        aria-invalid={invalid || undefined}
        className="min-h-12 text-base"
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          onType(event.currentTarget.value, "pause");
        }}
        onChange={(event) => onType(event.target.value, composing.current ? "hold" : "pause")}
        onBlur={onBlur}
      />
    </div>
  );
}
