import type { ComponentProps } from "react";
import { Link } from "@/lib/i18n/navigation";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { cn } from "./class-names";

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ tone, size, className, ...rest }: ComponentProps<typeof Link> & ButtonStyle) {
  return <Link {...rest} className={cn(buttonStyle({ tone, size }), className)} />;
}
