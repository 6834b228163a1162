import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { StarRating } from "@/components/ui/star-rating";
import { Band } from "./band";
import { ScoreParts } from "./score-parts";

const levels = [
  { level: "qualified", points: 70 },
  { level: "three_star", points: 80 },
  { level: "four_star", points: 90 },
  { level: "five_star", points: 95 },
] as const;

export function LevelsSection() {
  const t = useTranslations("home.levels");
  const limits = useTranslations("home.limits");
  return (
    <Band id="levels" title={t("title")} lead={t("lead")} light>
      <ul className="grid gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
        {levels.map(({ level, points }) => (
          <li key={level} className="bg-surface p-6">
            <p className="flex h-8 items-center">
              <StarRating level={level} showText />
            </p>
            <p className="mt-5 flex items-baseline gap-2 text-ink-muted">
              {t.rich("from", {
                points,
                number: (text) => (
                  <span className="text-4xl font-semibold text-ink tabular-nums">{text}</span>
                ),
              })}
            </p>
            <p className="mt-3 text-[0.9375rem] leading-6.5 text-ink-muted">{t(level)}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex items-start gap-2 text-sm text-ink-muted">
        <Info aria-hidden className="mt-[0.2em] size-4 shrink-0" />
        {t("below")}
      </p>
      <div className="mt-16 grid gap-14 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-20">
        <ScoreParts />
        <div>
          <h3 className="text-lg">{limits("title")}</h3>
          <ul className="mt-5 grid gap-4">
            {(["scope", "product", "status"] as const).map((key) => (
              <li
                key={key}
                className="border-s-2 border-line ps-4 text-[0.9375rem] leading-6.5 text-ink-muted"
              >
                {limits(key)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Band>
  );
}
