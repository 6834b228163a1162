import { expect, it } from "vitest";
import { firstAudit, surveillanceHalfDays } from "@/lib/rules/person-days";
import { quotation } from "@/lib/rules/prices";

const yuan = (amount: number) => amount * 100;

it("asks 53,000 yuan of an enterprise with 1,200 employees", () => {
  const days = firstAudit(1200, 0)?.total ?? 0;
  const quote = quotation(days, surveillanceHalfDays(1200, days));
  expect(quote.first.map(({ kind, quantity, amountFen }) => [kind, quantity, amountFen])).toEqual([
    ["application", 1, yuan(1000)],
    ["registration", 1, yuan(2000)],
    ["yearly", 1, yuan(2000)],
    ["audit", 16, yuan(48_000)],
  ]);
  expect(quote.firstTotalFen).toBe(yuan(53_000));
  // 2,000 a year and 5.5 days at 3,000, twice.
  expect(quote.surveillanceTotalFen).toBe(yuan(18_500));
  expect(quote.threeYearTotalFen).toBe(yuan(90_000));
});

it("prices half days in whole fen", () => {
  expect(quotation(13, 4).first.at(-1)).toEqual({
    kind: "audit",
    quantity: 6.5,
    unitPriceFen: yuan(3000),
    amountFen: yuan(19_500),
  });
});
