import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "./link-button";

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** Numbered pages, for short lists whose length is known. */
export function Pagination({ page, pages, hrefOf }: Props) {
  const t = useTranslations("ui");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-5 flex items-center justify-center gap-4">
      {page > 1 && (
        <LinkButton
          href={hrefOf(page - 1)}
          tone="secondary"
          size="icon"
          aria-label={t("previous")}
          rel="prev"
        >
          <ChevronLeft aria-hidden />
        </LinkButton>
      )}
      <span className="text-sm text-ink-muted tabular-nums">{t("pageOf", { page, pages })}</span>
      {page < pages && (
        <LinkButton href={hrefOf(page + 1)} tone="secondary" size="icon" aria-label={t("next")} rel="next">
          <ChevronRight aria-hidden />
        </LinkButton>
      )}
    </nav>
  );
}
