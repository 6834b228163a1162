import type { ReactNode } from "react";
import { cn } from "@/components/ui/class-names";

type Props = {
  id?: string;
  title: string;
  lead?: string;
  /** Every second band stands on white. */
  light?: boolean;
  children: ReactNode;
};

/** One subject of the page, over its full width. */
export function Band({ id, title, lead, light = false, children }: Props) {
  return (
    <section
      id={id}
      aria-label={title}
      className={cn("py-16 lg:py-24", light && "border-y border-line bg-surface")}
    >
      <div className="mx-auto max-w-6xl px-4 sm:px-6">
        <h2 className="text-2xl lg:text-3xl">{title}</h2>
        {lead && <p className="mt-3 max-w-2xl text-ink-muted">{lead}</p>}
        <div className="mt-10">{children}</div>
      </div>
    </section>
  );
}
