"use client";

import { FileUp } from "lucide-react";
import type { ReactNode } from "react";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { cn } from "./class-names";

type Props = {
  accept: string;
  onFile: (file: File) => void;
  size?: ButtonStyle["size"];
  disabled?: boolean;
  children: ReactNode;
};

/** A button that asks for one file; the native input lies over it. The same file can be chosen again. */
export function FileButton({ accept, onFile, size, disabled, children }: Props) {
  return (
    <label
      className={cn(
        buttonStyle({ tone: "secondary", size }),
        "relative justify-self-start has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-disabled:opacity-50",
      )}
    >
      <FileUp aria-hidden />
      {children}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onFile(chosen);
          event.target.value = "";
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  );
}
