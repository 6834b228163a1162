import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { StarRating } from "@/components/ui/star-rating";
import { StatusBadge } from "@/components/ui/status-badge";

/** An invented answer of the look-up, so that visitors know what to expect of a real one. */
export function Specimen() {
  const t = useTranslations("home.specimen");
  return (
    <figure>
      <div className="rounded-xl border border-line bg-surface p-6 shadow-lg sm:p-7">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <StatusBadge tone="success">{t("status")}</StatusBadge>
          <StarRating level="four_star" />
        </div>
        <p className="mt-5 font-serif text-2xl leading-9 font-semibold">{t("holder")}</p>
        <div className="mt-5 border-t border-line pt-5">
          <DescriptionList
            look="grid"
            columns={2}
            items={[
              { term: t("number"), value: <span className="tabular-nums">{t("numberValue")}</span> },
              { term: t("until"), value: <span className="tabular-nums">2028-06-17</span> },
              { term: t("scope"), value: t("scopeValue") },
              { term: t("lastAudit"), value: <span className="tabular-nums">2026-05-22</span> },
            ]}
          />
        </div>
      </div>
      <figcaption className="mt-3 text-center text-sm text-ink-faint">{t("caption")}</figcaption>
    </figure>
  );
}
