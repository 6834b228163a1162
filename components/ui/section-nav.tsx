"use client";

import type { ReactNode } from "react";
import { Link, usePathname } from "@/lib/i18n/navigation";
import { cn } from "./class-names";

export type SectionLink = { href: string; label: ReactNode; count?: number };

/** Pages of one subject as a row of links: like tabs, but each has an address. */
export function SectionNav({ items, label }: { items: readonly SectionLink[]; label: string }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="mb-7 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {items.map((item) => {
          const current = pathname === item.href;
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "-mb-px flex min-h-11 items-center gap-2 border-b-2 px-3 text-[0.9375rem] whitespace-nowrap -outline-offset-2",
                  current
                    ? "border-primary font-semibold text-primary-ink"
                    : "border-transparent text-ink-muted hover:border-line-strong hover:text-ink",
                )}
              >
                {item.label}
                {item.count !== undefined && (
                  <span className="rounded-full bg-neutral-soft px-2 text-xs leading-5 font-medium text-neutral-ink tabular-nums">
                    {item.count}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
