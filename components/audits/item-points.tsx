"use client";

import { useTranslations } from "next-intl";
import { shownPoints } from "@/lib/audits/outlook";
import type { SchemeItem } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import type { Verdict } from "@/lib/scoring/schema";
import { pointsLost } from "@/lib/scoring/trace";

/** What a verdict does to the points: computed, never typed. */
export function ItemPoints({ item, verdict }: { item: SchemeItem; verdict: Verdict | null }) {
  const t = useTranslations("audits.scorecard");
  if (verdict === null) {
    return <span className="text-ink-muted">{t("points", { points: item.points })}</span>;
  }
  if (verdict.verdict === "deleted") return <span className="text-ink-muted">{t("notCounted")}</span>;
  const lost = pointsLost(item, verdict);
  const gained = shownPoints(Fraction.of(item.points).minus(lost).toString());
  return (
    <span>
      <span className="font-semibold">{gained}</span>
      <span className="text-ink-muted">/{t("points", { points: item.points })}</span>
    </span>
  );
}
