import { en } from "@/lib/document-review/record/words-en";
import { type RecordWords, zh } from "@/lib/document-review/record/words-zh";
import type { RecordLocale } from "@/lib/document-review/schema";
import materialsEn from "@/lib/i18n/en/materials.json";
import materialsZh from "@/lib/i18n/zh/materials.json";

const words: Record<RecordLocale, RecordWords> = { zh, en };
const materials: Record<RecordLocale, Record<string, { title: string }>> = {
  zh: materialsZh.items,
  en: materialsEn.items,
};

/** The record's fixed words in one language. */
export const wordsOf = (locale: RecordLocale): RecordWords => words[locale];

/** What an item of the checklist is called; an item of a former checklist keeps its key. */
export const itemTitle = (item: string, locale: RecordLocale) => materials[locale][item]?.title ?? item;
