import { type HalfDays, personDays } from "@/lib/rules/person-days";

/** The body's public price list, in fen (a setting of its rule): 1,000, 2,000, 2,000 and 3,000 yuan. */
export const priceList = {
  application: 100_000,
  registration: 200_000,
  yearly: 200_000,
  /** For one person-day. */
  audit: 300_000,
} as const;
export type FeeKind = keyof typeof priceList;

export type Fee = {
  kind: FeeKind;
  /** Person-days for the audit, else a count; may end in .5 for the audit only. */
  quantity: number;
  unitPriceFen: number;
  amountFen: number;
};

export type Quotation = {
  first: Fee[];
  firstTotalFen: number;
  /** One yearly surveillance; there are two before the certificate expires. */
  surveillance: Fee[];
  surveillanceTotalFen: number;
  threeYearTotalFen: number;
};

/** Yearly surveillances before a certificate of three years expires. */
export const SURVEILLANCES = 2;

/** What three years cost: the first audit now, and two yearly surveillances. Whole fen; half days have even prices. */
export function quotation(firstHalfDays: HalfDays, surveillanceHalfDays: HalfDays): Quotation {
  const first = [fee("application", 1), fee("registration", 1), fee("yearly", 1), auditFee(firstHalfDays)];
  const surveillance = [fee("yearly", 1), auditFee(surveillanceHalfDays)];
  const firstTotalFen = total(first);
  const surveillanceTotalFen = total(surveillance);
  return {
    first,
    firstTotalFen,
    surveillance,
    surveillanceTotalFen,
    threeYearTotalFen: firstTotalFen + SURVEILLANCES * surveillanceTotalFen,
  };
}

function fee(kind: FeeKind, quantity: number): Fee {
  return { kind, quantity, unitPriceFen: priceList[kind], amountFen: quantity * priceList[kind] };
}

function auditFee(halfDays: HalfDays): Fee {
  return {
    kind: "audit",
    quantity: personDays(halfDays),
    unitPriceFen: priceList.audit,
    amountFen: halfDays * (priceList.audit / 2),
  };
}

const total = (fees: readonly Fee[]) => fees.reduce((sum, { amountFen }) => sum + amountFen, 0);
