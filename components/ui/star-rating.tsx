import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "./class-names";

export type RatedLevel = "qualified" | "three_star" | "four_star" | "five_star";

const stars: Record<RatedLevel, number> = { qualified: 0, three_star: 3, four_star: 4, five_star: 5 };

const places = [1, 2, 3, 4, 5];

const sizes = {
  sm: { star: "size-4", gap: "gap-0.5", text: "text-sm" },
  md: { star: "size-5", gap: "gap-0.5", text: "text-base" },
  lg: { star: "size-8", gap: "gap-1", text: "text-xl" },
};

type Props = { level: RatedLevel; size?: keyof typeof sizes; showText?: boolean; className?: string };

/** A level as its stars with a text beside or behind them; the lowest level has no star and is a word. */
export function StarRating({ level, size = "md", showText = false, className }: Props) {
  const t = useTranslations("ui.level");
  const look = sizes[size];
  if (stars[level] === 0) {
    return (
      <span
        className={cn(
          "inline-flex w-fit items-center rounded-sm border border-gold-line bg-gold-soft px-2 font-semibold whitespace-nowrap text-gold-ink",
          look.text,
          className,
        )}
      >
        {t(level)}
      </span>
    );
  }
  return (
    <span className={cn("inline-flex min-h-6 items-center gap-2 whitespace-nowrap", className)}>
      <span aria-hidden className={cn("inline-flex", look.gap)}>
        {places.slice(0, stars[level]).map((place) => (
          <Star key={place} strokeWidth={1.25} className={cn("fill-gold-fill text-gold", look.star)} />
        ))}
      </span>
      <span className={showText ? cn("font-medium text-ink", look.text) : "sr-only"}>{t(level)}</span>
    </span>
  );
}
