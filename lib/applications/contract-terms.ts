import type { ContractTerms, FeeLine } from "@/lib/applications/contract-pdf/terms";
import type { RequestedLevel } from "@/lib/applications/schema";
import { firstAudit, type HalfDays, personDays, surveillanceHalfDays } from "@/lib/rules/person-days";
import { type Fee, type FeeKind, quotation } from "@/lib/rules/prices";

export type ContractFacts = {
  reference: string;
  version: number;
  enterprise: ContractTerms["enterprise"];
  body: ContractTerms["body"];
  scope: string;
  basis: string;
  requestedLevel: RequestedLevel | null;
  employees: number;
  /** What the table gave; null above the table. */
  computedHalfDays: HalfDays | null;
  sampledOutlets: number;
  halfDays: HalfDays;
  overrideReason: string;
};

// The contract is a Chinese document, so these words belong to it and not to the interface.
export const feeNames: Record<FeeKind, [name: string, unit: string]> = {
  application: ["申请费", "项"],
  registration: ["注册费（含证书）", "项"],
  yearly: ["年金", "年"],
  audit: ["审核费", "人日"],
};

/** What the contract calls the days before the visit. */
export const DOCUMENT_STAGE = "策划与文件审查";

/** `XZ-2026-0001-HT2` is the second version of the contract of case XZ-2026-0001. */
export function contractNumber(reference: string, version: number): string {
  return `${reference}-HT${version}`;
}

/** What a contract says, from the application and its review. Money in whole fen. */
export function contractTerms(facts: ContractFacts): ContractTerms {
  const { computedHalfDays: computed, halfDays } = facts;
  const surveillance = surveillanceHalfDays(facts.employees, halfDays);
  const quote = quotation(halfDays, surveillance);
  return {
    contractNumber: contractNumber(facts.reference, facts.version),
    version: facts.version,
    enterprise: facts.enterprise,
    body: facts.body,
    scope: facts.scope,
    basis: facts.basis,
    ...(facts.requestedLevel ? { levelSought: facts.requestedLevel } : {}),
    personDays: stagesOf(facts),
    ...(computed !== null && computed !== halfDays
      ? { override: { computedDays: personDays(computed), reason: facts.overrideReason } }
      : {}),
    fees: quote.first.map(feeLine),
    totalFen: quote.firstTotalFen,
    threeYearTotalFen: quote.threeYearTotalFen,
  };
}

function stagesOf({ employees, sampledOutlets, computedHalfDays, halfDays, overrideReason }: ContractFacts) {
  const parts = firstAudit(employees, sampledOutlets);
  if (!parts || computedHalfDays === null) {
    return [
      { stage: `首次认证评价（超出人日表，经合同评审确定：${overrideReason}）`, days: personDays(halfDays) },
    ];
  }
  if (halfDays !== computedHalfDays)
    return [{ stage: "首次认证评价（经合同评审调整）", days: personDays(halfDays) }];
  return [
    { stage: DOCUMENT_STAGE, days: personDays(parts.planning) },
    { stage: "现场评价", days: personDays(parts.onSite) },
    ...(parts.outlets > 0
      ? [{ stage: `网点抽样（${sampledOutlets}处）`, days: personDays(parts.outlets) }]
      : []),
  ];
}

function feeLine({ kind, quantity, unitPriceFen, amountFen }: Fee): FeeLine {
  const [name, unit] = feeNames[kind];
  return { name, quantity, unit, unitPriceFen, amountFen };
}

/** The half days of the first audit that a contract agrees on. */
export function agreedHalfDays({ personDays: stages }: ContractTerms): HalfDays {
  return Math.round(stages.reduce((sum, { days }) => sum + days, 0) * 2);
}
