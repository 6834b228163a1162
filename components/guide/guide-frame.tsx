import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/class-names";
import { Link } from "@/lib/i18n/navigation";

const pages = [
  { key: "overview", href: "/guide" },
  { key: "fees", href: "/guide/fees" },
  { key: "materials", href: "/guide/materials" },
] as const;

type Props = { current: (typeof pages)[number]["key"]; title: string; lead: string; children: ReactNode };

/** The three pages for those who have not applied yet, one beside the other. No script needed. */
export function GuideFrame({ current, title, lead, children }: Props) {
  const t = useTranslations("guide.nav");
  return (
    <div className="mx-auto max-w-5xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <nav aria-label={t("label")} data-print="hide" className="mb-8 overflow-x-auto border-b border-line">
        <ul className="flex gap-1">
          {pages.map(({ key, href }) => (
            <li key={key}>
              <Link
                href={href}
                aria-current={key === current ? "page" : undefined}
                className={cn(
                  "-mb-px flex min-h-11 items-center border-b-2 px-3 text-[0.9375rem] whitespace-nowrap -outline-offset-2",
                  key === current
                    ? "border-primary font-semibold text-primary-ink"
                    : "border-transparent text-ink-muted hover:border-line-strong hover:text-ink",
                )}
              >
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{lead}</p>
      <div className="mt-9">{children}</div>
    </div>
  );
}
