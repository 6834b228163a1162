"use client";

import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { firstValue, useControl } from "./form-context";

/** A line of text. A password is never filled in again. */
export function Input({ className, defaultValue, type = "text", ...rest }: ComponentProps<"input">) {
  const { attributes, kept } = useControl(rest);
  const start = type === "password" ? undefined : (firstValue(kept) ?? defaultValue);
  return (
    <input
      {...rest}
      {...attributes}
      type={type}
      defaultValue={rest.value === undefined ? start : undefined}
      className={cn("control", numeric(type, rest.inputMode) && "tabular-nums", className)}
    />
  );
}

function numeric(type: string, inputMode: string | undefined) {
  return type === "number" || type === "tel" || inputMode === "numeric" || inputMode === "decimal";
}
