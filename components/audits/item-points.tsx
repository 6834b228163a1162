"use client";

import { useTranslations } from "next-intl";
import { shownPoints } from "@/lib/audits/outlook";
import type { EntryValue } from "@/lib/audits/schema";
import type { SchemeItem } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import { pointsLost } from "@/lib/scoring/trace";

/** What a verdict does to the points: computed, never typed. */
export function ItemPoints({ item, value }: { item: SchemeItem; value: EntryValue }) {
  const t = useTranslations("audits.scorecard");
  if (value === null || !("verdict" in value)) {
    return <span className="text-ink-muted">{t("points", { points: item.points })}</span>;
  }
  if (value.verdict === "deleted") return <span className="text-ink-muted">{t("notCounted")}</span>;
  const lost = pointsLost(item, value);
  const gained = shownPoints(Fraction.of(item.points).minus(lost).toString());
  return (
    <span>
      <span className="font-semibold">{gained}</span>
      <span className="text-ink-muted">/{t("points", { points: item.points })}</span>
    </span>
  );
}
