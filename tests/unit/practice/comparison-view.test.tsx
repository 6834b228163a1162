import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ComparisonView } from "@/components/practice/comparison-view";
import { loadMessages } from "@/lib/i18n/messages";
import { compareWithReference } from "@/lib/practice/compare";
import { referenceCard } from "@/lib/practice/scenario";
import { tradingCompany } from "@/lib/practice/trading-company/scenario";
import { getEdition } from "@/lib/scoring/editions";
import type { Scorecard } from "@/lib/scoring/schema";

const edition = getEdition("gbt27922-2011-provisional");

/** The words of the page, without its markup. */
async function wordsOf(given: Scorecard, locale: "zh" | "en") {
  const comparison = compareWithReference(edition, tradingCompany, given);
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="Asia/Shanghai">
      <ComparisonView edition={edition} comparison={comparison} />
    </NextIntlClientProvider>,
  );
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const card = referenceCard(tradingCompany, "zh");
const given: Scorecard = {
  ...card,
  items: { ...card.items, "5.2.4.1": { verdict: "met" } },
  specialDeductions: [],
};

describe("beside the reference a trainee reads", () => {
  test("both results, how often they agree, and that nothing differs when nothing does", async () => {
    const words = await wordsOf(card, "zh");
    for (const part of ["您的结果 89.31", "参考结果 89.31", "一致45项，共45项", "与参考结果完全一致"]) {
      expect(words).toContain(part);
    }
  });

  test.each([
    [
      "zh",
      [
        "您的结果 90.92",
        "2处不同",
        "您 符合",
        "参考 抽样，10个中2个不符合",
        "仅此一处，最终得分偏高0.61分",
        "是否超时看承诺，不看顾客是否投诉",
        "特别扣分：违反企业自身的服务规定",
        "您 0项 参考 1项",
      ],
    ],
    [
      "en",
      [
        "Your result 90.92",
        "2 differences",
        "You met",
        "Reference sampled, 2 of 10 failed",
        "This alone puts the final score 0.61 too high",
        "Late is late, whether or not the customer complains",
        "Special deduction: Breach of the company",
        "You 0 Reference 1",
      ],
    ],
  ] as const)("each difference, its effect and its reason (%s)", async (locale, parts) => {
    const words = await wordsOf(given, locale);
    for (const part of parts) expect(words).toContain(part);
  });

  test("that a card is unfinished, instead of a number", async () => {
    const words = await wordsOf({ items: {} }, "zh");
    expect(words).toContain("您的结果 未评完 参考结果 89.31");
    expect(words).toContain("您 未评 参考 符合");
  });
});
