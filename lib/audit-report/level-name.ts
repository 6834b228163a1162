import type { ReportLocale } from "@/lib/audit-report/schema";
import scoringEn from "@/lib/i18n/en/scoring.json";
import scoringZh from "@/lib/i18n/zh/scoring.json";

/** A level in the report's language; an unknown word stays as it is. */
export function levelName(level: string, locale: ReportLocale): string {
  const names: Record<string, string> = (locale === "zh" ? scoringZh : scoringEn).level;
  return names[level] ?? level;
}

/** Stars to draw: there is no one- or two-star level. */
export const STARS: Readonly<Record<string, number>> = { three_star: 3, four_star: 4, five_star: 5 };
