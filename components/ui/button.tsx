"use client";

import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { cn } from "./class-names";

type Props = ComponentProps<"button"> & ButtonStyle & { pending?: boolean };

/** While pending it keeps the focus and its width, says that it is busy, and takes no click. */
export function Button({ tone, size, pending = false, className, children, onClick, type, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      className={cn(buttonStyle({ tone, size }), className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || rest["aria-disabled"] || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </button>
  );
}
