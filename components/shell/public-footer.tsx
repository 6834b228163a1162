import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { Brand } from "./brand";
import type { Section } from "./section";

export function PublicFooter({ sections }: { sections: readonly Section[] }) {
  const t = useTranslations("shell");
  return (
    <footer data-print="hide" className="border-t border-line bg-surface">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-10 sm:px-6 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid content-start justify-items-start gap-4">
          <Brand />
          <p className="max-w-prose text-sm text-ink-muted">{t("footer.about")}</p>
          <p className="text-sm text-ink-faint">{t("footer.basis")}</p>
        </div>
        <nav aria-label={t("footerNav")}>
          <ul className="grid grid-cols-2 gap-x-10 gap-y-1 text-[0.9375rem]">
            {sections.map((section) => (
              <li key={section.href}>
                <Link
                  href={section.href}
                  className="inline-flex min-h-9 pointer-coarse:min-h-11 items-center rounded-sm text-ink-muted underline-offset-4 hover:text-ink hover:underline"
                >
                  {t(`nav.${section.labelKey}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
