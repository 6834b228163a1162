"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/class-names";
import { Link, usePathname } from "@/lib/i18n/navigation";
import { holds, type Section } from "./section";

/** The sections of a sidebar; marks where one is. */
export function SectionList({ sections, onFollow }: { sections: readonly Section[]; onFollow?: () => void }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav aria-label={t("mainNav")}>
      <ul className="grid gap-0.5">
        {sections.map((section) => {
          const current = holds(section, pathname);
          return (
            <li key={section.href}>
              <Link
                href={section.href}
                onClick={onFollow}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "flex min-h-11 items-center gap-3 rounded-md px-3 text-[0.9375rem] lg:min-h-10 [&_svg]:size-[1.1875rem] [&_svg]:shrink-0",
                  current
                    ? "bg-primary-soft font-semibold text-primary-ink"
                    : "text-ink-muted hover:bg-sunken hover:text-ink",
                )}
              >
                {section.icon}
                <span className="min-w-0 flex-1 truncate">{t(`nav.${section.labelKey}`)}</span>
                {section.count !== undefined && section.count > 0 && (
                  <span className="rounded-full bg-primary px-2 text-xs leading-5 font-semibold text-on-primary tabular-nums">
                    {section.count}
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
