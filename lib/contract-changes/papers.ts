import "server-only";
import { contractParties } from "@/lib/applications/contract-pdf/clauses";
import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { contractTextSha256 } from "@/lib/applications/contract-pdf/text";
import { yuan, yuanInCapitals } from "@/lib/applications/contract-pdf/yuan";
import type { Day } from "@/lib/calendar";
import { changeNames } from "@/lib/contract-changes/changes";
import { type FeeDue, type FeeGround, NOTICE_DAYS, sumDue } from "@/lib/contract-changes/fees-due";
import type { Paper, SignaturePlace } from "@/lib/contract-changes/paper";
import type { Change, TerminatingSide } from "@/lib/contract-changes/schema";
import { printedDate } from "@/lib/pdf/printed-date";

const column = (title: string, width: number, align: "left" | "right" = "left") => ({ title, width, align });

/** `XZ-2026-0001-BG1` is the first amendment of a case's contract. */
export const amendmentNumber = (reference: string, number: number) => `${reference}-BG${number}`;

/** What changes from which version to which, old beside new; everything else stands as it stood. */
export function amendmentPaper(facts: {
  number: string;
  inForce: ContractTerms;
  amended: ContractTerms;
  changes: readonly Change[];
  reason: string;
}): Paper {
  const { inForce, amended } = facts;
  return {
    heading: "商品售后服务认证合同变更书",
    english: "AMENDMENT OF CONTRACT",
    number: facts.number,
    body: amended.body.name,
    parties: contractParties(amended),
    articles: [
      {
        heading: "变更的合同",
        english: "Contract",
        paragraphs: [
          `本变更书变更合同${inForce.contractNumber}（第${inForce.version}版），其正文摘要为${contractTextSha256(inForce)}。`,
          `变更理由：${facts.reason}`,
        ],
      },
      {
        heading: "变更内容",
        english: "What changes",
        paragraphs: ["双方同意将下列内容由“变更前”改为“变更后”："],
        table: {
          columns: [column("内容", 2), column("变更前", 4), column("变更后", 4)],
          rows: facts.changes.map(({ key, before, after }) => [changeNames[key], before, after]),
        },
      },
      {
        heading: "生效",
        english: "Effect",
        paragraphs: [
          "双方均确认之前，原版本继续有效；任何一方不同意时，合同不变。",
          `双方确认后，合同为${amended.contractNumber}（第${amended.version}版），其正文摘要为${contractTextSha256(amended)}，其余条款不变。`,
        ],
      },
    ],
  };
}

const groundTexts: Record<FeeGround, string> = {
  application_reviewed: "申请已评审",
  not_begun: "尚未开始评价",
  documents_reviewed: "策划与文件审查已经开始",
  documents_not_priced: "评价费按总额约定，文件审查不单独计价",
  audited: "现场评价已经开始",
  no_certificate: "未颁发证书",
};

/** A side's notice that it ends the contract, with what the contract makes due by then. */
export function terminationPaper(facts: {
  number: string;
  terms: ContractTerms;
  side: TerminatingSide;
  reason: string;
  noticedOn: Day;
  endsOn: Day;
  fees: readonly FeeDue[];
}): Paper {
  const { terms, fees } = facts;
  const due = sumDue(fees);
  const [by, other] = facts.side === "enterprise" ? ["甲方", "乙方"] : ["乙方", "甲方"];
  return {
    heading: "商品售后服务认证合同终止通知书",
    english: "NOTICE OF TERMINATION",
    number: facts.number,
    body: terms.body.name,
    parties: contractParties(terms),
    articles: [
      {
        heading: "终止",
        english: "Termination",
        paragraphs: [
          `${by}于${printedDate(facts.noticedOn, "zh")}通知${other}终止合同${terms.contractNumber}（第${terms.version}版）。`,
          `合同至${printedDate(facts.endsOn, "zh")}终止（合同约定提前${NOTICE_DAYS}日通知）；自通知之日起停止认证活动。`,
          `理由：${facts.reason}`,
        ],
      },
      {
        heading: "应结清的费用",
        english: "Fees due",
        paragraphs: ["按合同约定的收费项目，已经发生的费用如下，单位为元。已支付的款项从中扣除。"],
        table: {
          columns: [
            column("项目", 2.6),
            column("合同金额", 1.8, "right"),
            column("应结清", 1.8, "right"),
            column("依据", 4),
          ],
          rows: fees.map(({ name, agreedFen, dueFen, ground }) => [
            name,
            yuan(agreedFen),
            yuan(dueFen),
            groundTexts[ground],
          ]),
        },
        after: [`合计：${yuan(due)}元（${yuanInCapitals(due)}）。`],
      },
      {
        heading: "其他",
        english: "What remains",
        paragraphs: ["保密义务在合同终止后仍然有效。本次认证未颁发证书，甲方不得宣称通过认证。"],
      },
    ],
  };
}

type Signed = { name: string; at: Date };

/** Both sides of an amendment: who proposed it for the body, and who accepted it for the enterprise. */
export function amendmentSignatures(
  terms: ContractTerms,
  proposed: Signed,
  accepted?: Signed,
): SignaturePlace[] {
  return [
    { side: "甲方", party: terms.enterprise.name, label: "确认人", by: accepted?.name, at: accepted?.at },
    { side: "乙方", party: terms.body.name, label: "提出人", by: proposed.name, at: proposed.at },
  ];
}

/** The side that gives notice; a notice needs no consent. */
export function noticeSignatures(
  terms: ContractTerms,
  side: TerminatingSide,
  signed: Signed,
): SignaturePlace[] {
  const party = side === "enterprise" ? terms.enterprise.name : terms.body.name;
  return [
    {
      side: side === "enterprise" ? "甲方" : "乙方",
      party,
      label: "通知人",
      by: signed.name,
      at: signed.at,
    },
  ];
}
