import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "@/lib/i18n/en/scoring.json";
import zh from "@/lib/i18n/zh/scoring.json";
import { EDITION_FAULT_CODES } from "@/lib/scoring/edition-invariants";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { LEVELS } from "@/lib/scoring/levels";
import { SPECIAL_DEDUCTION_KINDS, VERDICTS } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import { TRACE_RULES } from "@/lib/scoring/trace";
import { factsOf } from "@/lib/scoring/trace-facts";
import { FAULT_CODES } from "@/lib/scoring/validate";
import { cardWith, deleted, notMet, sampled, specialDeductions } from "./cards";

describe.each([
  ["zh", zh],
  ["en", en],
] as const)("the texts in %s", (locale, messages) => {
  test.each([
    ["level", LEVELS],
    ["verdict", [...VERDICTS, "unanswered"]],
    ["kind", SPECIAL_DEDUCTION_KINDS],
    ["rule", TRACE_RULES],
    ["fault", FAULT_CODES],
    ["editionFault", EDITION_FAULT_CODES],
  ] as const)("name every %s and nothing else", (group, codes) => {
    expect(Object.keys(messages[group]).sort()).toEqual([...codes].sort());
  });

  test("can say every entry of a trace from its facts", () => {
    const t = createTranslator({
      locale,
      messages: { scoring: messages },
      namespace: "scoring",
      onError: (error) => {
        throw error;
      },
    });
    const cards = [
      cardWith(
        { ...deleted("5.2.6.1"), ...notMet("5.1.6.4"), "5.1.2.1": sampled(10, 3) },
        { specialDeductions: specialDeductions(1), bonus: [{ finding: "领先" }] },
      ),
      cardWith(
        notMet("5.1.2.2", "5.1.5.1", "5.1.5.2", "5.3.1.3", "5.3.1.4", "5.3.1.5", "5.3.2.1", "5.3.2.2"),
        {
          specialDeductions: specialDeductions(5),
        },
      ),
    ];
    const said = new Set<string>();
    for (const card of cards) {
      const result = score(DEFAULT_EDITION, card);
      for (const entry of result.trace) {
        said.add(entry.rule);
        const sentence = t(`rule.${entry.rule}`, factsOf(DEFAULT_EDITION, card, result, entry));
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }
    }
    expect(said).toEqual(new Set(TRACE_RULES));
  });
});
