import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/navigation";
import { Brand } from "./brand";
import { LanguageSwitch } from "./language-switch";
import { PublicFooter } from "./public-footer";
import type { Section } from "./section";
import { mainId, SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";

type Props = {
  sections: readonly Section[];
  /** Further entries of the foot. */
  more?: readonly Section[];
  /** Sign-in link or the way to the own desk. */
  account?: ReactNode;
  children: ReactNode;
};

/** What everybody sees; works without script, the menu on a phone included. */
export function PublicShell({ sections, more = [], account, children }: Props) {
  const t = useTranslations("shell");
  const links = sections.map((section) => (
    <li key={section.href}>
      <Link
        href={section.href}
        className="flex min-h-11 items-center rounded-md px-3 text-[0.9375rem] whitespace-nowrap text-ink-muted hover:bg-sunken hover:text-ink"
      >
        {t(`nav.${section.labelKey}`)}
      </Link>
    </li>
  ));
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header data-print="hide" className="relative z-30 border-b border-line bg-surface">
        <div className="mx-auto flex h-16 max-w-6xl items-center gap-1 px-4 sm:px-6">
          <Brand />
          <nav aria-label={t("mainNav")} className="ms-8 hidden md:block">
            <ul className="flex gap-1">{links}</ul>
          </nav>
          <span className="flex-1" />
          <LanguageSwitch />
          <ThemeSwitch />
          <span className="ms-1 hidden sm:block">{account}</span>
          <details className="md:hidden">
            <summary
              aria-label={t("menu")}
              className="grid size-11 list-none place-items-center rounded-md text-ink-muted hover:bg-sunken"
            >
              <Menu aria-hidden className="size-6" />
            </summary>
            <nav
              aria-label={t("mainNav")}
              className="absolute inset-x-0 top-full border-b border-line bg-surface px-4 py-3 shadow-lg"
            >
              <ul className="grid">{links}</ul>
              <div className="mt-2 px-3 pb-2 sm:hidden">{account}</div>
            </nav>
          </details>
        </div>
      </header>
      <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </main>
      <PublicFooter sections={[...sections, ...more]} />
    </div>
  );
}
