import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./class-names";
import { type Tone, toneIcon, toneSoft } from "./tone";

type Props = {
  tone: Tone;
  icon?: LucideIcon;
  size?: "md" | "lg";
  className?: string;
  children: ReactNode;
};

/** Where something stands: colour, icon and word together. */
export function StatusBadge({ tone, icon, size = "md", className, children }: Props) {
  const Icon = icon ?? toneIcon[tone];
  return (
    <span
      className={cn(
        "inline-flex w-fit items-center rounded-full border font-medium whitespace-nowrap",
        size === "md" ? "gap-1.5 px-2.5 py-px text-sm leading-5.5" : "gap-2 px-4 py-1.5 text-lg",
        toneSoft[tone],
        className,
      )}
    >
      <Icon aria-hidden strokeWidth={2.25} className={size === "md" ? "size-3.5" : "size-5"} />
      {children}
    </span>
  );
}
