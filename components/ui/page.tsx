import type { ReactNode } from "react";
import { cn } from "./class-names";

const widths = { narrow: "max-w-2xl", normal: "max-w-5xl", wide: "max-w-7xl" };

type Props = { width?: keyof typeof widths; className?: string; children: ReactNode };

/** The page's column: margins and rhythm. `narrow` for one form, `wide` for lists. */
export function Page({ width = "normal", className, children }: Props) {
  return (
    <div className={cn("mx-auto w-full px-4 py-8 sm:px-6 lg:px-8 lg:py-10", widths[width], className)}>
      {children}
    </div>
  );
}
