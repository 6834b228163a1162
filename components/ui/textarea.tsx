"use client";

import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { firstValue, useControl } from "./form-context";

export function Textarea({ className, defaultValue, rows = 4, ...rest }: ComponentProps<"textarea">) {
  const { attributes, kept } = useControl(rest);
  return (
    <textarea
      {...rest}
      {...attributes}
      rows={rows}
      defaultValue={rest.value === undefined ? (firstValue(kept) ?? defaultValue) : undefined}
      className={cn("control resize-y field-sizing-content", className)}
      style={{ minHeight: `${rows * 1.5 + 1}rem`, ...rest.style }}
    />
  );
}
