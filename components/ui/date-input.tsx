"use client";

import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { Input } from "./input";

/** A calendar date, `YYYY-MM-DD`, with the browser's own picker. */
export function DateInput({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return <Input {...rest} type="date" className={cn("max-w-48 tabular-nums", className)} />;
}
