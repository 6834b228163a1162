import "server-only";
import type { FindingView } from "@/lib/acceptance-review/queries";
import type { RegisterFacts, Topic } from "@/lib/acceptance-review/schema";
import type { PlannedDays } from "@/lib/applications/person-day-review";
import type { ApplicationView } from "@/lib/applications/queries";
import type { Block, Section } from "@/lib/audit-report/blocks";
import { dayInShanghai } from "@/lib/calendar";
import { CERTIFICATION_BODY } from "@/lib/certificates/body";
import { RECORD_TEMPLATE } from "@/lib/document-review/record/template";
import { unsupportedCharacters } from "@/lib/pdf/characters";
import { codeOf, mapTexts, printableText, textsOf } from "@/lib/pdf/printable-texts";
import { printedDate } from "@/lib/pdf/printed-date";
import { printedInstant } from "@/lib/pdf/printed-instant";
import { renderPdf } from "@/lib/pdf/render";
import { firstAudit, personDays } from "@/lib/rules/person-days";

type Accepted = {
  application: ApplicationView;
  findings: readonly FindingView[];
  field: string;
  sampledOutlets: number;
  days: PlannedDays;
  by: { name: string };
  at: Date;
};

const topicNames: Record<Topic, string> = {
  reviewer_competence: "评审人员能力",
  team_competence: "审核人员能力（已批准的服务领域）",
  capacity: "人员时间",
  impartiality: "公正性",
};
const someone = (names: readonly string[]) => (names.length > 0 ? names.join("、") : "无");

/** What the register said about a topic, in one line. */
const registerText: Record<Topic, (facts: RegisterFacts) => string> = {
  reviewer_competence: ({ reviewer }) => `评审人：${reviewer.name}`,
  team_competence: ({ leads, auditors }) => `可任组长：${someone(leads)}\n可任审核员：${someone(auditors)}`,
  capacity: ({ period, freeLeads, freeAuditors }) =>
    period
      ? `${printedDate(period.from, "zh")}至${printedDate(period.to, "zh")}，至少需要${period.neededDays}天\n空闲的组长：${someone(freeLeads)}\n空闲的审核员：${someone(freeAuditors)}`
      : "未选择时间段",
  impartiality: ({ related }) => `名册中属于该企业的人员：${someone(related)}`,
};

const CODES = new Set(["kind", "tone", "id", "lang", "align"]);

/** The record of the review before acceptance as PDF, in Chinese: what was found, by whom, on which facts. */
export function renderAcceptanceRecord(accepted: Accepted): Uint8Array<ArrayBuffer> {
  const { application, at, by } = accepted;
  const [year = 0, month = 1, day = 1] = dayInShanghai(at).split("-").map(Number);
  const content = {
    body: CERTIFICATION_BODY.zh,
    title: "合同评审记录",
    subtitle: "REVIEW BEFORE ACCEPTANCE",
    reference: `案件编号：${application.reference}`,
    organisation: application.answers.organisation.name,
    readinessLabel: "评审结论",
    readiness: "可以受理",
    tone: "good",
    made: `${by.name}　${printedInstant(at)}`,
    notice: "",
    sections: sectionsOf(accepted),
    closing: "本记录由受理决定时的数据生成，供本机构内部留存。",
    page: ["第", "页，共", "页"],
  };
  const missing = unsupportedCharacters(textsOf(content).join("\n"));
  const unprintable =
    missing.length > 0 ? `下列字符无法印出，以代码代替：${missing.map(codeOf).join("、")}` : "";
  const lacking = new Set(missing);
  const told = { ...content, unprintable };
  return renderPdf(RECORD_TEMPLATE, {
    ...mapTexts(JSON.parse(JSON.stringify(told)), CODES, (text) => printableText(text, lacking)),
    date: { year, month, day },
    lang: "zh",
  });
}

function sectionsOf({ application, findings, field, sampledOutlets, days }: Accepted): Section[] {
  const { answers } = application;
  const facts = (rows: [string, string][]): Block[] => [{ kind: "facts", rows }];
  return [
    {
      id: "application",
      title: "一、申请",
      blocks: facts([
        ["统一社会信用代码", application.creditCode],
        ["认证范围", answers.scope],
        ["服务领域", field],
        ["员工人数", `${answers.employeeCount ?? ""}人`],
        ["服务网点", `${answers.outlets.length}处，抽样${sampledOutlets}处`],
      ]),
    },
    {
      id: "findings",
      title: "二、评审内容",
      blocks: findings.map(
        ({ topic, finding, reason, facts: register, recordedBy, recordedAt }): Block => ({
          kind: "clause",
          clause: "",
          title: topicNames[topic],
          mark: finding === "met" ? "满足" : "不满足",
          tone: finding === "met" ? "good" : "bad",
          lines: [
            { label: "理由", text: reason },
            { label: "名册情况", text: registerText[topic](register) },
            { label: "记录人", text: `${recordedBy}　${printedInstant(recordedAt)}` },
          ],
        }),
      ),
    },
    {
      id: "days",
      title: "三、评价人日",
      blocks: facts(dayRows(answers.employeeCount ?? 1, sampledOutlets, days)),
    },
  ];
}

function dayRows(employees: number, sampledOutlets: number, days: PlannedDays): [string, string][] {
  const parts = firstAudit(employees, sampledOutlets);
  const working = parts
    ? `策划与文件审查${personDays(parts.planning)}＋现场评价${personDays(parts.onSite)}＋网点抽样${personDays(parts.outlets)}＝${personDays(parts.total)}人日`
    : "员工人数超出人日表";
  return [
    ["按人日表计算", working],
    ["核定人日", `${personDays(days.planned)}人日`],
    ...(days.overrideReason ? [["调整理由", days.overrideReason] satisfies [string, string]] : []),
  ];
}
