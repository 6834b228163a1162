import { useTranslations } from "next-intl";
import { evidenceFor } from "@/lib/self-assessment/evidence";
import { packHintFor } from "@/lib/self-assessment/packs";
import type { PackName } from "@/lib/self-assessment/schema";

export type Hint = { label: string; text: string };

/** What usually shows an item, in the reader's language: the same for everybody, then the pack's. */
export function useHints(locale: "zh" | "en", pack: PackName | "") {
  const t = useTranslations("selfAssessment");
  return (clause: string): Hint[] => {
    const general = evidenceFor(clause);
    const further = packHintFor(pack, clause);
    return [
      ...(general ? [{ label: t("evidence"), text: general[locale] }] : []),
      ...(further && pack ? [{ label: t(`packs.${pack}`), text: further[locale] }] : []),
    ];
  };
}
