import { useTranslations } from "next-intl";
import { listItems, type SchemeEdition } from "@/lib/scoring/edition";
import type { LoadedSelfAssessment } from "@/lib/self-assessment/loaders";

/** The whole sheet as plain text, one item a line: for a mail or a table of one's own. */
export function useCopyText(edition: SchemeEdition, loaded: LoadedSelfAssessment, locale: "zh" | "en") {
  const t = useTranslations("selfAssessment");
  const answers = new Map(loaded.sheet.answers.map((answer) => [answer.clause, answer]));
  const { range } = loaded.prediction;
  const lines = listItems(edition).map((item) => {
    const answer = answers.get(item.clause);
    const value = answer?.value ?? null;
    const counts = value?.verdict === "sampled" ? t("counts", value) : "";
    const reason = value?.verdict === "deleted" ? value.reason : "";
    const words = [value ? t(`verdict.${value.verdict}`) : t("open"), counts, reason, answer?.note ?? ""];
    return [item.clause, item.title[locale], ...words.filter((word) => word !== "")].join("\t");
  });
  const score = range ? `${t("score")}\t${range.worst.final}–${range.best.final}` : "";
  return [`${t("title")}\t${loaded.organisationName}`, score, t("noPromise"), ...lines].join("\n");
}
