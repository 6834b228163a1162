import type { ReactNode } from "react";
import { cn } from "./class-names";

const gaps = { sm: "gap-3", md: "gap-6", lg: "gap-10" };

type Props = { gap?: keyof typeof gaps; className?: string; children: ReactNode };

/** Things one under the other with even distance. */
export function Stack({ gap = "md", className, children }: Props) {
  return <div className={cn("grid min-w-0 grid-cols-1 content-start", gaps[gap], className)}>{children}</div>;
}
