import { clauseOf, isSpecial, itemField } from "@/lib/audits/fields";
import type { Sheet } from "@/lib/audits/operations";
import { findItem, listItems, type SchemeEdition } from "@/lib/scoring/edition";
import type { SpecialDeductionKind } from "@/lib/scoring/schema";

/** Something on the scorecard that a non-conformity can be raised for, with the text it begins with. */
export type Subject = {
  field: string;
  clause: string | null;
  kind: SpecialDeductionKind | null;
  finding: string;
  losesPoints: boolean;
};

/** Every item and special deduction: those that lost points first, in the edition's order within each part. */
export function subjectsOf(edition: SchemeEdition, sheet: Sheet): Subject[] {
  const items = listItems(edition).map(({ clause }): Subject => {
    const verdict = sheet.scorecard.items[clause];
    const failed = verdict?.verdict === "sampled" && verdict.failed > 0;
    return {
      field: itemField(clause),
      clause,
      kind: null,
      finding: verdict && verdict.verdict !== "deleted" ? (verdict.finding ?? "") : "",
      losesPoints: verdict?.verdict === "not_met" || failed,
    };
  });
  const specials = sheet.specialFields.map((field, index): Subject => {
    const deduction = sheet.scorecard.specialDeductions?.[index];
    return {
      field,
      clause: null,
      kind: deduction?.kind ?? null,
      finding: deduction?.finding ?? "",
      losesPoints: true,
    };
  });
  const lost = items.filter(({ losesPoints }) => losesPoints);
  return [...specials, ...lost, ...items.filter(({ losesPoints }) => !losesPoints)];
}

/** What the standard asks at this point, as the first words of the requirement; empty for a special deduction. */
export function requirementOf(edition: SchemeEdition, field: string, locale: "zh" | "en"): string {
  return isSpecial(field) ? "" : (findItem(edition, clauseOf(field))?.title[locale] ?? "");
}
