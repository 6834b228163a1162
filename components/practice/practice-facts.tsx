"use client";

import { Eye } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { Scenario } from "@/lib/practice/scenario";

/** The training audit of this page; null in every real one. */
export const PracticeContext = createContext<Scenario | null>(null);

/** What a trainee finds on site for one clause, beside its verdict; nothing in a real audit. */
export function PracticeFacts({ clause }: { clause: string }) {
  const t = useTranslations("practice");
  const locale = useLocale() === "en" ? "en" : "zh";
  const facts = useContext(PracticeContext)?.clauses.find((each) => each.clause === clause)?.facts;
  if (!facts) return null;
  return (
    <p className="flex gap-2.5 rounded-md border border-gold-line bg-gold-soft px-4 py-3 text-[0.9375rem] leading-6.5">
      <Eye aria-hidden className="mt-1 size-4.5 shrink-0 text-gold-ink" />
      <span className="min-w-0">
        <span className="me-2 font-semibold text-gold-ink">{t("facts")}</span>
        {facts[locale]}
      </span>
    </p>
  );
}
