"use client";

import { useLocale, useTranslations } from "next-intl";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { clauseOf, isItem, isSpecial } from "@/lib/audits/fields";
import { findItem } from "@/lib/scoring/edition";
import type { SpecialDeduction } from "@/lib/scoring/schema";

/** What a finding is about, in words: the clause with its title, or the kind of special deduction. */
export function useSubjectLabel() {
  const t = useTranslations("corrections");
  const kinds = useTranslations("audits.special.kinds");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { tablet } = useOpenTablet();
  return (subject: string) => {
    if (isItem(subject)) {
      const clause = clauseOf(subject);
      return `${clause} ${findItem(tablet.edition, clause)?.title[locale] ?? ""}`;
    }
    if (!isSpecial(subject)) return t("noClause");
    const deduction = tablet.entry(subject).value as SpecialDeduction | null;
    return deduction ? `${t("special")} · ${kinds(deduction.kind)}` : t("special");
  };
}
