import type { ClauseState } from "@/lib/document-review/coverage";
import type { ItemState } from "@/lib/document-review/rules";
import type { Readiness, Verdict } from "@/lib/document-review/schema";

/** The fixed words of the record. They are part of the document, not of the interface, so they live here. */
export const zh = {
  title: "文件评审记录",
  subtitle: "STAGE 1 DOCUMENT REVIEW RECORD",
  fileName: (reference: string, extract: boolean) =>
    `文件评审记录${extract ? "（审核组用）" : ""} ${reference}.pdf`,
  reference: (reference: string) => `项目编号：${reference}`,
  page: ["第", "页，共", "页"],
  colon: "：",
  list: "、",
  none: "无",
  numbered: (index: number, title: string) =>
    `${["一", "二", "三", "四", "五"][index] ?? index + 1}、${title}`,
  stamp: (day: string, time: string) => `${day}${time}（北京时间）`,
  made: (at: string) => `本文件生成于${at}`,
  by: (name: string, at: string) => `${name}，${at}`,
  titled: (clause: string, title: string) => (title ? `${clause} ${title}` : clause),
  readinessLabel: "就绪结论",
  readiness: { ready: "可以进入现场审核", not_ready: "尚不具备现场审核条件" } satisfies Record<
    Readiness,
    string
  >,
  sections: {
    setting: "评审概况",
    conclusion: "评审结论",
    documents: "逐份文件评审",
    findings: "问题与疑问",
    coverage: "条款覆盖",
  },
  setting: {
    organisation: "受评审组织",
    nameEn: "英文名称",
    creditCode: "统一社会信用代码",
    address: "注册地址",
    scope: "认证范围",
    basis: "评审依据",
    edition: "评分指标版本",
    plan: "计划审核日期",
    days: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
    reviewers: "评审人员",
    period: "评审时间",
    periodText: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  },
  conclusion: {
    result: "结论",
    text: "说明",
    by: "结论人",
    counts: "统计",
    countsText: (documents: number, files: number, raised: number, open: number) =>
      `材料${documents}项，文件${files}份；问题与疑问${raised}条，其中未关闭${open}条。`,
  },
  documents: {
    intro:
      "材料按清单顺序列出。一项材料有多个版本的，全部列出；SHA-256为文件内容的摘要，可用来核对文件没有改变。",
    required: "必交",
    noFile: "未提交文件",
    state: {
      unjudged: "未评审",
      waiting: "待企业回复",
      answered: "已回复，待关闭",
      settled: "问题已关闭",
      conform: "符合",
    } satisfies Record<ItemState, string>,
    version: (version: number) => `第${version}版`,
    uploaded: (at: string, onBehalf: boolean) => `${at}上传${onBehalf ? "（认证机构代为上传）" : ""}`,
    effective: (day: string) => `${day}起生效`,
    validUntil: (day: string) => `有效期至${day}`,
    hash: "SHA-256",
    verdict: "评审",
    verdicts: { conform: "符合", finding: "问题", question: "疑问" } satisfies Record<Verdict, string>,
    proves: (clauses: string) => `证明条款${clauses}`,
    onVersion: (version: number) => `评审时为第${version}版`,
  },
  findings: {
    none: "评审中没有提出问题或疑问。",
    document: "材料",
    clause: "条款",
    noClause: "未指明条款",
    raised: "提出",
    answer: "企业回复",
    noAnswer: "未回复",
    closed: "关闭",
    open: "未关闭",
    isClosed: "已关闭",
  },
  coverage: {
    intro: "由哪份文件的哪个版本证明哪个条款，以评审人员的意见为准。",
    none: "评审人员没有把文件与条款对应。",
    clause: "条款",
    requirement: "要求",
    file: "证明文件",
    state: "结论",
    states: {
      open: "问题未关闭",
      proved: "有文件证明",
      settled: "问题已关闭",
    } satisfies Record<ClauseState, string>,
    rest: (clauses: string) => `以下条款没有由文件证明，在现场审核中查证：${clauses}。`,
  },
  extract:
    "本件供审核组使用：企业的自我评价报告及其评审意见不在其中，评分表签署之前审核组不得看到。完整记录由文件评审人员保存。",
  unprintable: (characters: string) => `以下字符无法印刷，文中以编码代替：${characters}`,
  closing:
    "本记录由系统根据评审数据生成，在作出结论时归档。文件评审不是认证决定，不代表通过认证或达到某一级别。",
};

export type RecordWords = typeof zh;
