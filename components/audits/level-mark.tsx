import { useTranslations } from "next-intl";
import { StarRating } from "@/components/ui/star-rating";
import type { Level } from "@/lib/scoring/levels";

/** A level as stars, or the word where there are none. */
export function LevelMark({ level, size = "sm" }: { level: Level; size?: "sm" | "md" | "lg" }) {
  const t = useTranslations("scoring.level");
  if (level !== "failed") return <StarRating level={level} size={size} />;
  return (
    <span className="inline-flex items-center rounded-sm border border-danger-line bg-danger-soft px-2 text-sm font-semibold whitespace-nowrap text-danger-ink">
      {t(level)}
    </span>
  );
}
