import type { ComponentProps } from "react";
import { Link } from "@/lib/i18n/navigation";
import { cn } from "./class-names";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={cn(
        "rounded-sm text-primary-ink underline decoration-1 underline-offset-4 decoration-primary/35 hover:decoration-primary",
        className,
      )}
    />
  );
}
