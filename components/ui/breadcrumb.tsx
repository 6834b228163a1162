import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";

export type Crumb = { label: string; href?: string };

/** The way here; the last one is the page itself and no link. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-muted">
        {items.map((item, index) => (
          <li key={item.href ?? item.label} className="flex items-center gap-1.5">
            {index > 0 && <ChevronRight aria-hidden className="size-3.5 text-ink-faint" />}
            {item.href ? (
              <Link
                href={item.href}
                className="inline-flex items-center rounded-sm underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
