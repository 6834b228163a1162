"use client";

import { Languages } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Suspense } from "react";
import { getPathname, usePathname } from "@/lib/i18n/navigation";

/**
 * The same address in the other language. A plain link: the whole document changes its language.
 * `compact` leaves only the icon on a phone.
 */
export function LanguageSwitch({ compact = false }: { compact?: boolean }) {
  return (
    <Suspense>
      <Switch compact={compact} />
    </Suspense>
  );
}

function Switch({ compact }: { compact: boolean }) {
  const t = useTranslations("shell");
  const other = useLocale() === "zh" ? "en" : "zh";
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const href = getPathname({ href: pathname, locale: other }) + (query ? `?${query}` : "");
  return (
    <a
      href={href}
      hrefLang={other}
      lang={other}
      className="flex h-10 pointer-coarse:h-11 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-ink-muted hover:bg-sunken hover:text-ink"
    >
      <Languages aria-hidden className="size-4.5" />
      <span className={compact ? "max-sm:sr-only" : undefined}>{t("otherLanguage")}</span>
    </a>
  );
}
