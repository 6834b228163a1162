import { entriesOf } from "@/lib/organisations/official/entries";
import { industryList } from "@/lib/organisations/official/industry-list";

/** Sections, divisions and groups of GB/T 4754-2017. */
export const industries = entriesOf(industryList, (code) => [code.slice(0, 1), code.slice(0, 3)]);

const byCode = new Map(industries.map((industry) => [industry.code, industry]));

export function isIndustry(code: string): boolean {
  return byCode.has(code);
}

/** "F527 家用电器及电子产品专门零售"; null for a code that the list does not hold. */
export function industryName(code: string): string | null {
  const industry = byCode.get(code);
  return industry ? `${code} ${industry.name}` : null;
}
