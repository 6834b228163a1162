import {
  type FirstAudit,
  firstAudit,
  type HalfDays,
  personDayRow,
  personDayTable,
  suggestedSample,
  surveillanceHalfDays,
} from "@/lib/rules/person-days";
import { type Quotation, quotation } from "@/lib/rules/prices";

type Asked = { employees: number; outlets: number };

export type Estimate = Asked & {
  kind: "estimate";
  /** The row of the person-day table, in employees. */
  from: number;
  upTo: number;
  /** Outlets that would be visited. */
  sample: number;
  first: FirstAudit;
  surveillance: HalfDays;
  quote: Quotation;
};

/** Above the person-day table only what does not depend on days is known. */
export type FixedFees = Asked & { kind: "above_table"; tableEnd: number; quote: Quotation };

/** The last headcount that the person-day table knows. */
export const TABLE_END = Math.max(...personDayTable.map(({ upTo }) => upTo));

/**
 * What a contract would quote for this headcount and these outlets if its officer changes nothing: the same table,
 * the same sample of outlets, the same prices. Throws RangeError below one employee.
 */
export function feeEstimate({ employees, outlets }: Asked): Estimate | FixedFees {
  const sample = suggestedSample(outlets);
  const row = personDayRow(employees);
  const first = firstAudit(employees, sample);
  if (!row || !first) {
    return { kind: "above_table", employees, outlets, tableEnd: TABLE_END, quote: withoutAudit() };
  }
  const surveillance = surveillanceHalfDays(employees, first.total);
  const below = personDayTable[personDayTable.indexOf(row) - 1];
  return {
    kind: "estimate",
    employees,
    outlets,
    from: (below?.upTo ?? 0) + 1,
    upTo: row.upTo,
    sample,
    first,
    surveillance,
    quote: quotation(first.total, surveillance),
  };
}

/** The quotation of no days at all, its audit lines left out. */
function withoutAudit(): Quotation {
  const quote = quotation(0, 0);
  return {
    ...quote,
    first: quote.first.filter(({ kind }) => kind !== "audit"),
    surveillance: quote.surveillance.filter(({ kind }) => kind !== "audit"),
  };
}
