import { describe, expect, test } from "vitest";
import { recordContent } from "@/lib/document-review/record/content";
import { recordData, renderRecord } from "@/lib/document-review/record/render";
import { asConcluded, type RecordSource, withoutOwnAssessment } from "@/lib/document-review/record/source";
import { RECORD_TEMPLATE } from "@/lib/document-review/record/template";
import { textsOf } from "@/lib/pdf/printable-texts";
import { findItem, listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { drawPages, isDark, share } from "../pdf/rasterise";
import { august, document, recordSource, said, version } from "./source";

const make = (source: RecordSource = recordSource(), locale: "zh" | "en" = "zh", isExtract = false) =>
  recordContent(source, locale, { isExtract, madeAt: august(10) });
/** Every text that the template prints. */
const printed = (...given: Parameters<typeof make>) => textsOf(recordData(make(...given)));
const section = (id: string, source?: RecordSource) =>
  textsOf(make(source).sections.find((each) => each.id === id)).join("\n");

describe("the record of a document review says", () => {
  test.each([
    "项目编号：XZ-2026-0012",
    "杭州澄光家用电器有限公司",
    "91330100716105852F",
    "家用空调的售后服务",
    "2026年8月20日至2026年8月21日",
    "可以进入现场审核",
    "文件充分，现场关注维修记录。",
    "主审，2026年8月10日09:00（北京时间）",
    "材料4项，文件4份；问题与疑问1条，其中未关闭0条。",
    "未写明退换货时限",
    "王经理，2026年8月5日09:00（北京时间）",
    "已补充第六章",
    "文审员，2026年8月6日09:00（北京时间）",
    "未提交文件",
    "文审员、主审",
    "2026年8月3日至2026年8月10日",
  ])("%s", (sentence) => {
    expect(printed()).toContain(sentence);
  });

  test("of a clause its number with its title in the edition that the case is pinned to", () => {
    expect(printed()).toContain(`5.1.4.1 ${findItem(DEFAULT_EDITION, "5.1.4.1")?.title.zh}`);
  });

  test("of each file its version, dates and hash, whole", () => {
    const texts = section("documents");
    for (const digit of ["1", "2", "3", "4"]) expect(texts.split("\n")).toContain(digit.repeat(64));
    expect(texts).toContain(
      "service_manual-3.pdf · 2026年8月1日09:00（北京时间）上传（认证机构代为上传） · 2026年1月1日起生效 · 有效期至2027年12月31日",
    );
    expect(texts).toContain("符合 · 文审员，2026年8月3日09:00（北京时间） · 评审时为第2版 · 证明条款5.1.1.1");
  });

  test("which version of which file proves a clause, with its hash, and what is left for the site", () => {
    const coverage = make().sections.find(({ id }) => id === "coverage")?.blocks;
    expect(coverage?.[1]).toMatchObject({
      kind: "table",
      rows: [
        [
          "5.1.1.1",
          expect.any(String),
          `组织架构图 · 第2版\norganisation_chart-2.pdf\n${"2".repeat(32)}\n${"2".repeat(32)}`,
          "有文件证明",
        ],
        ["5.1.4.1", expect.any(String), "", "问题已关闭"],
      ],
    });
    const rest = section("coverage").split("\n").at(-1) ?? "";
    expect(rest).toContain("5.1.4.1");
    expect(rest).not.toContain("5.1.1.1、");
    expect(rest.match(/\d+\.\d+\.\d+\.\d+/g)).toHaveLength(listItems(DEFAULT_EDITION).length - 1);
  });

  test("in English the same, what people typed as they typed it", () => {
    const texts = printed(recordSource(), "en").join("\n");
    for (const sentence of [
      "Ready for the audit",
      "Hangzhou Chengguang Appliances Co., Ltd.",
      "After-sales service for air conditioners",
      "10 August 2026, 09:00 (Beijing time)",
      "未写明退换货时限",
      "Proved by file",
    ]) {
      expect(texts).toContain(sentence);
    }
    expect(make(recordSource(), "en").sections).toHaveLength(make().sections.length);
  });

  test("that the enterprise is not ready, with what is open", () => {
    const source = recordSource({
      conclusion: {
        readiness: "not_ready",
        conclusion: "制度缺失",
        concludedAt: august(10),
        concludedBy: "主审",
      },
      documents: [
        document(
          "service_manual",
          [version("service_manual", 1, august(1))],
          [said("service_manual", august(2), { verdict: "question", clause: "5.1", note: "何时生效？" })],
        ),
      ],
    });
    const texts = printed(source).join("\n");
    for (const sentence of [
      "尚不具备现场审核条件",
      "何时生效？",
      "未回复",
      "未关闭",
      "其中未关闭1条",
      "待企业回复",
    ]) {
      expect(texts).toContain(sentence);
    }
  });
});

describe("the extract for the audit team", () => {
  test("holds nothing of the enterprise's own assessment and says so", () => {
    const whole = printed().join("\n");
    const extract = printed(withoutOwnAssessment(recordSource()), "zh", true).join("\n");
    for (const trace of ["自我评价报告 ·", "self_evaluation-4.pdf", "自评96分", "4".repeat(64)]) {
      expect(whole).toContain(trace);
      expect(extract).not.toContain(trace);
    }
    expect(extract).toContain("评分表签署之前审核组不得看到");
    expect(extract).toContain("未写明退换货时限");
  });
});

test("a record that is made later leaves out what happened after the conclusion", () => {
  const manual = [version("service_manual", 2, august(11)), version("service_manual", 1, august(1))];
  const finding = said("service_manual", august(2), {
    verdict: "finding",
    note: "先前的问题",
    answer: "后来的回复",
    answeredAt: august(11),
    answeredBy: "王经理",
    closedAt: august(12),
    closedBy: "文审员",
  });
  const later = said("service_manual", august(11), { verdict: "finding", note: "后来的问题" });
  const source = recordSource({ documents: [document("service_manual", manual, [finding, later])] });
  expect(asConcluded(source).documents).toEqual([
    document("service_manual", manual.slice(1), [
      { ...finding, answer: null, answeredAt: null, answeredBy: "", closedAt: null, closedBy: "" },
    ]),
  ]);
  expect(asConcluded(recordSource())).toEqual(recordSource());
});

describe("the record on paper", { timeout: 60_000 }, () => {
  const odd =
    '#import "x"; $1^2$ *粗* _斜_ `代码` \\ <标签> @引用 // 注 /* 注 */ = 标题 [a](b) "引号" \'单\' {{x}} %00 &amp;';
  const withNote = (note: string) =>
    recordSource({
      documents: [
        document(
          "service_manual",
          [version("service_manual", 1, august(1), { fileName: `${note}.pdf` })],
          [
            said("service_manual", august(2), {
              verdict: "finding",
              note,
              answer: note,
              answeredAt: august(3),
            }),
          ],
        ),
      ],
    });

  test("gives the same bytes for the same review, others when a word changes", () => {
    const bytes = (source: RecordSource) => Buffer.from(renderRecord(make(source)));
    expect(bytes(recordSource()).equals(bytes(recordSource()))).toBe(true);
    expect(bytes(recordSource()).equals(bytes(recordSource({ scope: "另一个范围" })))).toBe(false);
  });

  test("prints signs of the typesetter's language as the signs that they are", async () => {
    // Each mark leaves more ink than a text without it: none was taken for a command.
    const ink = async (note: string) => {
      const pages = await drawPages(RECORD_TEMPLATE, recordData(make(withNote(note))));
      return pages.reduce((sum, page) => sum + share(page, [22, 25, 188, 274], isDark), 0);
    };
    expect(printed(withNote(odd)).join("\n").replaceAll("\u200b", "")).toContain(odd);
    expect(await ink(odd)).toBeGreaterThan(await ink(odd.replace(/[#$*_`\\<>@=[\]{}%&;]/g, "")));
  });

  test("prints characters without a glyph as their codes and says so; hashes stay whole", () => {
    const texts = printed(withNote("回复😀和བོད"));
    expect(texts.join("\n")).toContain("回复[U+1F600]和[U+0F56]");
    expect(texts.join("\n")).not.toContain("😀");
    expect(texts).toContain(`以下字符无法印刷，文中以编码代替：[U+1F600]、[U+0F56]、[U+0F7C]、[U+0F51]`);
    expect(texts).toContain("1".repeat(64));
    expect(() => renderRecord(make(withNote("回复😀和བོད")))).not.toThrow();
    expect(printed().join("\n")).not.toContain("U+");
  });

  test.each(["zh", "en"] as const)(
    "in %s: many long remarks, nothing in the margins, no blank page",
    async (locale) => {
      const many = Array.from({ length: 12 }, (_, index) =>
        said("service_manual", august(2, index), {
          verdict: "finding",
          clause: "5.1.4.1",
          note: "说明".repeat(index * 80),
          answer: "x".repeat(index * 100),
          answeredAt: august(3),
          answeredBy: "阿依努尔·买买提江",
        }),
      );
      const files = Array.from({ length: 9 }, (_, index) =>
        version("service_manual", 9 - index, august(1), { fileName: `${"长文件名".repeat(30)}.pdf` }),
      );
      const proofs = said("service_manual", august(2, 50), {
        proves: listItems(DEFAULT_EDITION).map(({ clause }) => clause),
      });
      const source = recordSource({ documents: [document("service_manual", files, [...many, proofs])] });
      const pages = await drawPages(RECORD_TEMPLATE, recordData(make(source, locale)));
      expect(pages.length).toBeGreaterThan(4);
      for (const page of pages) {
        expect(share(page, [22, 25, 188, 274], isDark)).toBeGreaterThan(0.002);
        expect(share(page, [80, 277, 130, 290], isDark)).toBeGreaterThan(0.003);
        expect(share(page, [0, 0, 20, 297], isDark)).toBe(0);
        expect(share(page, [190, 0, 210, 297], isDark)).toBe(0);
      }
    },
  );
});
