import type { ReportLocale } from "@/lib/audit-report/schema";
import { en } from "@/lib/audit-report/words-en";
import { type Words, zh } from "@/lib/audit-report/words-zh";

const words: Record<ReportLocale, Words> = { zh, en };

/** The report's fixed words in one language. */
export const wordsOf = (locale: ReportLocale): Words => words[locale];
