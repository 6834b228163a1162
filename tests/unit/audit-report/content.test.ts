import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Block, Picture } from "@/lib/audit-report/blocks";
import { type ReportContent, reportContent } from "@/lib/audit-report/content";
import type { Pictures } from "@/lib/audit-report/draft";
import type { ReportSource } from "@/lib/audit-report/source";
import { listItems } from "@/lib/scoring/edition";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { cardWith, deleted, notMet, sampled, specialDeductions } from "../scoring/cards";
import { image, LEAD, makeSource, photo, said, scoredOf } from "./source";

const card = cardWith(
  { ...notMet("5.1.6.4"), ...deleted("5.2.6.1"), "5.1.2.1": sampled(10, 3) },
  { specialDeductions: specialDeductions(1), bonus: [{ finding: "行业领先" }] },
);

const madeAt = "2026-07-09T03:00:00.000Z";
const make = (
  given: Partial<ReportSource> = {},
  locale: "zh" | "en" = "zh",
  pictures: Pictures = new Map(),
) => reportContent(makeSource(card, given), locale, { pictures, madeAt });

const section = (content: ReportContent, id: string): Block[] =>
  content.sections.find((each) => each.id === id)?.blocks ?? [];
const textOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : typeof value === "object" && value !== null
      ? Object.values(value).map(textOf).join("\n")
      : String(value);
const picturesOf = (content: ReportContent, id: string): Picture[] =>
  section(content, id).flatMap((block) => (block.kind === "pictures" ? block.pictures : []));

describe("the report", () => {
  it.each([
    ["organisation", "上海虚构家用电器销售有限公司（演示）"],
    ["organisation", "91310000MA1FL0000X"],
    ["audit", "家用电器销售的售后服务"],
    ["audit", "GB/T 27922-2011"],
    ["audit", "现场与远程结合（FS03）"],
    ["audit", "人员访谈1条"],
    ["audit", "2026年7月6日至2026年7月8日"],
    ["audit", "三楼会议室"],
    ["audit", "周岚（审核组长）、何川（审核员）、吴专（技术专家）"],
    ["audit", "沈虚（总经理）"],
    ["audit", "周岚，2026年7月8日17:30（北京时间）"],
    ["conclusion", "建议授予五星级"],
    ["conclusion", "体系运行总体有效。\n维修记录仍需加强。"],
    ["conclusion", "暂定"],
    ["losses", "3 × 3 ÷ 10 = 0.9"],
    ["losses", "特别扣分：违反企业自身的服务规定"],
    ["losses", "本企业无此业务"],
    ["clauses", "服务部经理王管：能说明部门职责（周岚）"],
    ["ledgers", "2026年上半年维修单"],
    ["ledgers", "seed-5112"],
    ["ledgers", "SHA-256"],
    ["ledgers", "WO-3\n不符合\n缺签字"],
    ["ledgers", "未核查"],
    ["corrections", "应参与标准制定\n未见参与记录"],
    ["corrections", "不符合项1尚未关闭"],
    ["corrections", "特别扣分1项，均须整改"],
    ["meetings", "2026年7月6日 09:00–09:30"],
    ["meetings", "沈虚\n总经理\n受审核方\n首次会议"],
    ["meetings", "没有记录。"],
    ["hours", "周岚\n20\n8.5\n−11.5"],
    ["hours", "何川\n20\n0\n−20"],
    ["hours", "约定的现场人日（不含技术专家）\n40\n8.5\n−31.5"],
    ["hours", "末日提前结束"],
    ["hours", "查阅服务手册"],
    ["remote", "维修台账"],
    ["signatures", "沈虚（总经理）拒绝签字"],
    ["signatures", "需与总部确认"],
    ["signatures", "签字时看到的审核发现与本报告一致。"],
    ["gaps", "末次会议的合影未能拍摄"],
    ["gaps", "未命名的设备\n何川\n平板损坏"],
  ])("says under %s: %s", (id, text) => {
    expect(textOf(section(make(), id))).toContain(text);
  });

  it("has every clause of the edition, each with its verdict", () => {
    const clauses = section(make(), "clauses").flatMap((block) => (block.kind === "clause" ? [block] : []));
    expect(clauses.map(({ clause }) => clause)).toEqual(
      listItems(DEFAULT_EDITION).map(({ clause }) => clause),
    );
    const marks = new Map(clauses.map(({ clause, mark, tone }) => [clause, `${mark} ${tone}`]));
    expect(marks.get("5.1.1.1")).toBe("符合 good");
    expect(marks.get("5.1.6.4")).toBe("不符合 bad");
    expect(marks.get("5.1.2.1")).toBe("抽样 bad");
    expect(marks.get("5.2.6.1")).toBe("不适用 neutral");
  });

  it("stars the points that nobody has checked against the standard yet, and no others", () => {
    const titles = section(make(), "clauses").flatMap((block) => (block.kind === "clause" ? [block] : []));
    const title = (clause: string) => titles.find((each) => each.clause === clause)?.title;
    expect(title("5.1.1.1")).toMatch(/（2分\*）$/);
    expect(title("5.1.2.2")).toMatch(/（5分）$/);
  });

  it("draws a bar for three groups and fifteen indicators, as long as their share", () => {
    const [block] = section(make(), "picture");
    const bars = block?.kind === "bars" ? block.bars : [];
    expect(
      bars.filter(({ isGroup }) => isGroup).map(({ label, value }) => [label.slice(0, 3), value]),
    ).toEqual([
      ["5.1", "38.1 / 40"],
      ["5.2", "34 / 34"],
      ["5.3", "25 / 25"],
    ]);
    expect(bars.filter(({ isGroup }) => !isGroup)).toHaveLength(15);
    const staffing = bars.find(({ label }) => label.startsWith("5.1.2 "));
    expect(staffing).toMatchObject({ share: 0.8875, value: "7.1 / 8" });
  });

  it("says the same in English, with what people typed as they typed it", () => {
    const text = textOf(make({}, "en"));
    for (const part of [
      "Every point lost, explained",
      "3 of 10 samples failed: 0.9 lost in proportion",
      "Grant: Five stars",
      "Agreed person-days on site, without experts",
      "8 July 2026, 17:30 (Beijing time)",
      "Shanghai Invented Appliances",
      "体系运行总体有效。",
    ]) {
      expect(text).toContain(part);
    }
    const own = textOf({ ...make({}, "en"), subtitle: "" }).match(/符合|抽样|不符合项|审核组长|条款/g);
    expect(own).toBeNull();
  });

  it("numbers its sections without a gap, also when the audit was not remote", () => {
    const local = make({
      plan: { mode: "FS01", startsOn: "2026-07-06", endsOn: "2026-07-06", objectives: "" },
    });
    expect(local.sections.map(({ id }) => id)).toContain("remote");
    const source = makeSource(card);
    const operations = source.operations.filter(({ field }) => !field.startsWith("remote:"));
    const plan = { mode: "FS01", startsOn: "2026-07-06", endsOn: "2026-07-06", objectives: "看清现状" };
    const content = reportContent({ ...source, plan, operations }, "zh", { pictures: new Map(), madeAt });
    expect(content.sections.map(({ id }) => id)).not.toContain("remote");
    expect(content.sections.map(({ title }) => title.split("、")[0])).toEqual(
      "一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" "),
    );
    expect(textOf(section(content, "audit"))).toContain("看清现状");
  });

  it("is marked as a draft until the lead auditor has submitted it", () => {
    expect(make().draft).toBe("");
    const content = make({ report: null });
    expect(content.draft).toBe("过程稿");
    expect(textOf(section(content, "conclusion"))).toContain("尚未提交");
  });
});

describe("a second look", () => {
  const narrow = cardWith(notMet("5.1.2.2"));
  const look = (final: string, by?: string) =>
    said(`second_look:${randomUUID()}`, { final, specialDeductions: 0, note: "样本已复核" }, "何川", by);
  const conclusion = (operations: ReturnType<typeof look>[]) =>
    textOf(
      section(
        reportContent(makeSource(narrow, { operations }), "zh", { pictures: new Map(), madeAt }),
        "conclusion",
      ),
    );

  it("is told with its author where the result is borderline", () => {
    expect(scoredOf(narrow).exact.final).toBe("95");
    const text = conclusion([look("95")]);
    expect(text).toContain("何川复看了最终得分95、特别扣分0项的结果：样本已复核");
    expect(text).not.toContain("没有与本结果一致");
  });

  it.each([
    ["nobody looked", []],
    ["somebody looked at another result", [look("96")]],
    ["only the lead looked", [look("95", LEAD)]],
  ])("is missed when %s", (_, operations) => {
    expect(conclusion(operations)).toContain("没有与本结果一致的复看记录。");
  });
});

describe("photographs", () => {
  const operations = [
    said(`photo:${randomUUID()}`, photo(1)),
    said(`photo:${randomUUID()}`, photo(2, { subject: "meeting:opening", place: null, caption: "" }), "何川"),
    said(`photo:${randomUUID()}`, photo(3, { annotated: image("9".repeat(64)) })),
    said(`photo:${randomUUID()}`, photo(4, { subject: "sample:5.1.1.2:WO-3" })),
  ];
  const pictures: Pictures = new Map<string, { file: string } | "unreadable">([
    [photo(1).copy.sha256, { file: "one.jpg" }],
    [photo(2).original.sha256, "unreadable"],
    [photo(3).copy.sha256, { file: "plain.jpg" }],
    ["9".repeat(64), { file: "marked.jpg" }],
  ]);
  const shown = picturesOf(make({ operations }, "zh", pictures), "photos");

  it("are all there: printed, unreadable, or still on their way", () => {
    expect(shown.map(({ title, file, instead }) => [title, file, file ? "" : instead])).toEqual([
      ["照片1", "one.jpg", ""],
      ["照片2", null, "照片文件无法显示，原件仍按SHA-256保存。"],
      ["照片3", "marked.jpg", ""],
      ["照片4", null, "照片文件尚未送达服务器，仅列出其记录。"],
    ]);
  });

  it.each([
    [0, "仓库第1排货架"],
    [0, "31.23040，121.47370（误差约12米）"],
    [0, "2026年7月6日10:15（北京时间）"],
    [0, photo(1).original.sha256],
    [0, "5.1.1.1 专设或指定的售后服务部门，职能与岗位合理（2分*）"],
    [1, "首次会议"],
    [1, "未授权记录位置"],
    [1, "何川"],
    [2, "图上的标记由审核员所加，原件未改动。"],
    [3, "5.1.1.2的样本WO-3"],
  ])("number %i tells %s", (index, text) => {
    expect(textOf(shown[index]?.lines)).toContain(text);
  });

  it("are named at their clause, those of a sample too", () => {
    const clauses = section(make({ operations }), "clauses");
    const of = (clause: string) =>
      textOf(clauses.find((block) => block.kind === "clause" && block.clause === clause));
    expect(of("5.1.1.1")).toContain("照片1、照片3");
    expect(of("5.1.1.2")).toContain("照片4");
  });
});

describe("the signature", () => {
  const finding = said(`finding:${randomUUID()}`, {
    subject: "",
    grade: "general",
    requirement: "补充发现",
    evidence: "签字后写下",
  });
  const signed = said(`signature:${randomUUID()}`, {
    name: "沈虚",
    title: "",
    signedAt: "2026-07-08T09:00:00.000Z",
    image: image("7".repeat(64)),
    refusal: "",
    covers: [],
  });

  it("shows its picture once it has arrived, and says until then that it has not", () => {
    const pictures: Pictures = new Map([["7".repeat(64), { file: "sign.jpg" }]]);
    const [arrived] = picturesOf(make({ operations: [signed] }, "zh", pictures), "signatures");
    expect(arrived).toMatchObject({ title: "沈虚签字确认审核发现", file: "sign.jpg", alt: "沈虚的手写签名" });
    const [awaited] = picturesOf(make({ operations: [signed] }), "signatures");
    expect(awaited).toMatchObject({ file: null, instead: "签字图像尚未送达服务器。" });
  });

  it("does not cover a finding that came after it", () => {
    const text = textOf(picturesOf(make({ operations: [finding, signed] }), "signatures")[0]);
    expect(text).toContain("有2项审核发现在签字之后新增或改动");
  });
});

describe("what is open", () => {
  it.each([
    ["nothing", "没有未关闭的事项", cardWith({})],
    [
      "four special deductions",
      "特别扣分达到5项即不达标",
      cardWith({}, { specialDeductions: specialDeductions(4) }),
    ],
  ])("%s is told: %s", (_, text, made) => {
    const content = make({ corrections: [], result: scoredOf(made) });
    expect(textOf(section(content, "corrections"))).toContain(text);
  });

  it("a value in conflict is told and not used", () => {
    const operations = [
      said("meeting:closing", {
        day: "2026-07-08",
        from: "16:00",
        to: "16:30",
        place: "甲",
        chair: "周岚",
        notes: "",
      }),
      said("meeting:closing", {
        day: "2026-07-08",
        from: "16:00",
        to: "16:30",
        place: "乙",
        chair: "周岚",
        notes: "",
      }),
    ];
    const content = make({ operations });
    expect(textOf(section(content, "gaps"))).toContain("1处记录存在不一致的取值");
    expect(textOf(section(content, "meetings"))).not.toContain("乙");
  });

  it("a whole record has no gap", () => {
    expect(textOf(section(make({ gapsReason: "", without: [] }), "gaps"))).toContain("记录没有缺口");
  });
});
