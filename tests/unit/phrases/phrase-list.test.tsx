import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PhraseList } from "@/components/phrases/phrase-list";
import type { LoadedPhrases } from "@/components/phrases/use-phrases";
import { loadMessages } from "@/lib/i18n/messages";
import { phrasesFor } from "@/lib/phrases/library";
import type { PhraseKind } from "@/lib/phrases/phrase";

const nothing = () => undefined;

async function show(phrases: LoadedPhrases, kind: PhraseKind = "evidence", locale: "zh" | "en" = "zh") {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadMessages(locale)} timeZone="Asia/Shanghai">
      <PhraseList kind={kind} phrases={phrases} onPick={nothing} onRetry={nothing} />
    </NextIntlClientProvider>,
  );
}

const wordsOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the list of a clause's phrases", () => {
  test("has a button for each phrase of the kind, and a word for each blank", async () => {
    const markup = await show(phrasesFor("5.1.1.1", "not_met"), "not_met");
    expect(markup.match(/<button/g)).toHaveLength(3);
    expect(wordsOf(markup)).toContain(
      "没有文件指定售后服务的归口部门，投诉与报修由 待填 和 待填 分别受理，互不通报。",
    );
    expect(markup).not.toContain("＿");
  });

  test.each([
    ["zh", ["查阅", "访谈", "观察"]],
    ["en", ["Document", "Interview", "Observation"]],
  ] as const)("says of evidence how it is gained (%s)", async (locale, methods) => {
    const words = wordsOf(await show(phrasesFor("5.3.2.1", "evidence"), "evidence", locale));
    for (const method of methods) expect(words).toContain(method);
  });

  test("says that it is on its way, that it is out of reach and what to do, and that there is none", async () => {
    expect(wordsOf(await show("loading"))).toContain("正在取出常用语");
    expect(wordsOf(await show("failed"))).toMatch(/没有取到常用语.*已填的内容不受影响.*重试/);
    expect(wordsOf(await show([]))).toContain("没有常用语，请直接填写");
  });
});
