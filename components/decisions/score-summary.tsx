import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { StarRating } from "@/components/ui/star-rating";
import { StatusBadge } from "@/components/ui/status-badge";
import { decimal } from "@/lib/decisions/decimal";
import { hingesOf } from "@/lib/decisions/hinges";
import type { Scored } from "@/lib/scoring/score";

/** The result in numbers, exact beside shown, and what a borderline level hangs on. */
export function ScoreSummary({ result }: { result: Scored }) {
  const t = useTranslations("decisions.score");
  const scoring = useTranslations("scoring");
  const hinges = hingesOf(result);
  const { level, exact, specialDeductions, bonus } = result;
  const numbers = [
    { key: "final", value: result.final, note: t("exact", { value: exact.final }) },
    {
      key: "score",
      value: result.score,
      note: t("ofApplicable", { gained: decimal(exact.gained), applicable: decimal(exact.applicable) }),
    },
    { key: "specials", value: String(specialDeductions), note: t("specialsNote") },
    { key: "bonus", value: String(bonus), note: t("bonusNote") },
  ];
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {level === "failed" ? (
          <StatusBadge tone="danger" size="lg">
            {scoring("level.failed")}
          </StatusBadge>
        ) : (
          <StarRating level={level} size="lg" showText />
        )}
      </div>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-4 lg:grid-cols-4">
        {numbers.map(({ key, value, note }) => (
          <div key={key}>
            <dt className="text-sm text-ink-muted">{t(key)}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
            <dd className="text-sm text-ink-muted tabular-nums">{note}</dd>
          </div>
        ))}
      </dl>
      {hinges.length > 0 && (
        <Callout tone="warning" title={t("borderline")}>
          <ul className="grid gap-1">
            {hinges.map((hinge) =>
              hinge.kind === "one_special_left" ? (
                <li key={hinge.kind}>{t("oneSpecialLeft")}</li>
              ) : (
                <li key={`${hinge.kind}${hinge.bound}`}>
                  {t(hinge.kind, {
                    level: scoring(`level.${hinge.level}`),
                    bound: hinge.bound,
                    distance: decimal(hinge.distance),
                  })}
                  {hinge.clauses.length > 0 &&
                    t(`${hinge.kind}_clauses`, {
                      clauses: hinge.clauses
                        .map((clause) => (clause.startsWith("special") ? t("aSpecial") : clause))
                        .join(t("list")),
                    })}
                </li>
              ),
            )}
          </ul>
        </Callout>
      )}
    </div>
  );
}
