import { useTranslations } from "next-intl";
import { GuideSection, Points } from "@/components/guide/guide-section";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StarRating } from "@/components/ui/star-rating";
import {
  FAILING_SPECIAL_DEDUCTIONS,
  FULL_SCORE,
  LEVEL_BOUNDS,
  MINIMUM_SCORE,
  showScore,
} from "@/lib/scoring/levels";

type Bound = (typeof LEVEL_BOUNDS)[number];
const rules = ["qualitative", "sampled", "deletion", "special", "bonus", "correction"] as const;
const whole = (value: Bound["from"]) => showScore(value).replace(/\.00$/, "");

/** The levels and their bounds, from the scorer's own figures. */
export function LevelsPart() {
  const t = useTranslations("guide.levels");
  const columns: Column<Bound>[] = [
    {
      key: "level",
      header: t("level"),
      rowHeader: true,
      cell: ({ level }) => <StarRating level={level} showText />,
    },
    {
      key: "from",
      header: t("from"),
      align: "end",
      cell: ({ from }) => t("points", { points: whole(from) }),
    },
  ];
  return (
    <GuideSection id="levels" title={t("title")} lead={t("lead", { full: whole(FULL_SCORE) })}>
      <div className="max-w-2xl">
        <DataTable
          caption={t("caption")}
          columns={columns}
          rows={[...LEVEL_BOUNDS].reverse()}
          rowKey={({ level }) => level}
        />
      </div>
      <p className="max-w-prose text-[0.9375rem]">
        {t("none", { minimum: whole(MINIMUM_SCORE), special: FAILING_SPECIAL_DEDUCTIONS })}
      </p>
      <h3 className="text-lg">{t("how")}</h3>
      <Points points={rules.map((rule) => t(rule))} />
    </GuideSection>
  );
}
