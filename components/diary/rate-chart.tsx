import { useTranslations } from "next-intl";
import type { Month } from "@/lib/diary/month";
import { type Rate, topOf, writtenRate } from "@/lib/diary/rates";

type Props = {
  title: string;
  bars: readonly { month: Month; rate: Rate }[];
  /** The rate of the whole year. */
  year: Rate;
  /** The top of the scale in hundredths; without it the chart finds one. */
  top?: number;
};

const HEIGHT = 100;
const STEP = 20;
const LEFT = 42;

/** Twelve bars drawn on the server. The table beside it has the same numbers; the picture tells them as one text. */
export function RateChart({ title, bars, year, top = topOf(bars.map(({ rate }) => rate)) }: Props) {
  const t = useTranslations("diary");
  const monthOf = (month: Month) => Number(month.slice(5));
  const told = bars.flatMap(({ month, rate }) =>
    rate === null ? [] : t("chart.bar", { month: monthOf(month), rate: writtenRate(rate) }),
  );
  const heightOf = (rate: number) => Math.round((rate * HEIGHT) / top);
  return (
    <figure className="max-w-96 min-w-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-[0.9375rem] font-medium">{title}</span>
        <span className="text-sm text-ink-muted tabular-nums">
          {t("chart.year", { rate: year === null ? t("noRate") : `${writtenRate(year)}%` })}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${LEFT + 12 * STEP + 4} ${HEIGHT + 32}`}
        role="img"
        aria-label={t("chart.label", {
          title,
          bars: told.length > 0 ? told.join(t("chart.separator")) : t("noRate"),
        })}
        className="mt-2 w-full"
      >
        {[0, top / 2, top].map((line) => (
          <g key={line}>
            <line
              x1={LEFT}
              x2={LEFT + 12 * STEP}
              y1={10 + HEIGHT - heightOf(line)}
              y2={10 + HEIGHT - heightOf(line)}
              className="stroke-line"
            />
            <text
              x={LEFT - 5}
              y={14 + HEIGHT - heightOf(line)}
              textAnchor="end"
              className="fill-ink-muted text-[0.6875rem] tabular-nums"
            >
              {`${line % 100 === 0 ? line / 100 : writtenRate(line)}%`}
            </text>
          </g>
        ))}
        {bars.map(({ month, rate }) => {
          const x = LEFT + (monthOf(month) - 1) * STEP;
          // A rate of 0 is a rate: it stays visible as a line, a month without one has no bar.
          const height = rate === null ? 0 : Math.max(1, heightOf(rate));
          return (
            <g key={month}>
              <rect
                x={x + 4}
                y={10 + HEIGHT - height}
                width={STEP - 8}
                height={height}
                className="fill-primary"
              />
              <text
                x={x + STEP / 2}
                y={HEIGHT + 25}
                textAnchor="middle"
                className="fill-ink-muted text-[0.6875rem] tabular-nums"
              >
                {monthOf(month)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
