import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "./link-button";

type Props = {
  /** Address of the next page, with its key; absent on the last page. */
  next?: string;
  /** Address of the first page; absent on the first page. */
  first?: string;
};

/** Onward through a list that pages by key: long lists have no page numbers to count. */
export function Pager({ next, first }: Props) {
  const t = useTranslations("ui");
  if (!next && !first) return null;
  return (
    <nav aria-label={t("pages")} className="mt-5 flex justify-between gap-3">
      {first ? (
        <LinkButton href={first} tone="secondary">
          <ArrowLeft aria-hidden />
          {t("first")}
        </LinkButton>
      ) : (
        <span />
      )}
      {next && (
        <LinkButton href={next} tone="secondary" rel="next">
          {t("next")}
          <ArrowRight aria-hidden />
        </LinkButton>
      )}
    </nav>
  );
}
