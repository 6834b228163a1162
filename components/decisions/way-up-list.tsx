import { useTranslations } from "next-intl";
import { whatIfHref } from "@/components/decisions/what-if-href";
import { TextLink } from "@/components/ui/text-link";
import type { WayUp } from "@/lib/scoring/what-if";

/** The smallest sets of losses that separate a result from the next level, each a link that ticks it. */
export function WayUpList({ caseId, wayUp: { level, sets } }: { caseId: string; wayUp: WayUp }) {
  const t = useTranslations("decisions.improvement");
  const name = useTranslations("scoring.level");
  return (
    <section aria-labelledby="way-up" className="grid gap-3">
      <div>
        <h3 id="way-up" className="font-semibold">
          {t("wayUp", { level: name(level) })}
        </h3>
        <p className="text-sm text-ink-muted">{t("wayUpText", { count: sets[0]?.places.length ?? 0 })}</p>
      </div>
      <ol className="divide-y divide-line border-y border-line">
        {sets.map(({ clauses, specials, places, result }) => {
          const parts = [...clauses, ...(specials > 0 ? [t("anySpecials", { count: specials })] : [])];
          const named = parts.join(t("list"));
          return (
            <li
              key={places.join()}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
            >
              <span className="min-w-0 tabular-nums">
                <strong className="font-semibold">{named}</strong>
                <span className="block text-sm text-ink-muted">
                  {t("leadsTo", { final: result.final, level: name(result.level) })}
                </span>
              </span>
              <TextLink
                href={whatIfHref(caseId, places)}
                aria-label={`${t("tryThis")} ${named}`}
                className="text-sm"
              >
                {t("tryThis")}
              </TextLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
