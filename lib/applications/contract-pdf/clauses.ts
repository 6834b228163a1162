import { LEVEL_NAMES } from "@/lib/certificates/pdf/document";
import type { ContractTerms } from "./terms";
import { yuan, yuanInCapitals } from "./yuan";

export type Table = {
  columns: { title: string; width: number; align: "left" | "right" }[];
  rows: string[][];
};

/** One article: numbered paragraphs, after them a table, after it closing sentences. */
export type Article = {
  heading: string;
  english: string;
  paragraphs: string[];
  table?: Table;
  after?: string[];
};

const column = (title: string, width: number, align: "left" | "right" = "left") => ({ title, width, align });

function subject(terms: ContractTerms): Article {
  const level = terms.levelSought
    ? `甲方意向申请的级别为${LEVEL_NAMES.zh[terms.levelSought]}；最终级别以乙方的认证决定为准。`
    : "甲方未指定意向级别；级别以乙方的认证决定为准。";
  return {
    heading: "认证项目",
    english: "Subject",
    paragraphs: [
      "甲方委托乙方对其商品售后服务实施认证，乙方接受委托。",
      `认证依据：${terms.basis}。`,
      `认证范围：${terms.scope}`,
      level,
    ],
  };
}

function personDays(terms: ContractTerms): Article {
  const total = terms.personDays.reduce((sum, row) => sum + row.days, 0);
  const override = terms.override
    ? [`按人日表计算为${terms.override.computedDays}人日，经合同评审调整，理由：${terms.override.reason}`]
    : [];
  return {
    heading: "评价人日",
    english: "Person-days",
    paragraphs: ["一人日按八小时计。首次认证的评价人日如下："],
    table: {
      columns: [column("阶段", 3), column("人日", 1, "right")],
      rows: [...terms.personDays.map((row) => [row.stage, String(row.days)]), ["合计", String(total)]],
    },
    after: override,
  };
}

function fees(terms: ContractTerms): Article {
  return {
    heading: "认证费用",
    english: "Fees",
    paragraphs: ["费用按乙方公开的收费标准计算，与认证结论及级别无关。币种为人民币，单位为元。"],
    table: {
      columns: [
        column("项目", 4),
        column("数量", 1.6, "right"),
        column("单价（元）", 2, "right"),
        column("金额（元）", 2, "right"),
      ],
      rows: terms.fees.map((line) => [
        line.name,
        `${line.quantity}${line.unit}`,
        yuan(line.unitPriceFen),
        yuan(line.amountFen),
      ]),
    },
    after: [
      `首次认证费用合计：${yuan(terms.totalFen)}元（${yuanInCapitals(terms.totalFen)}）。`,
      `含证书有效期内各次监督的三年费用合计：${yuan(terms.threeYearTotalFen)}元（${yuanInCapitals(terms.threeYearTotalFen)}）。`,
      "首次认证费用在现场评价开始前付清，监督费用在各次监督评价开始前付清。已经发生的评价费用，不因未通过认证而退还。",
    ],
  };
}

/** The articles that are the same in every contract, in the body's own words. */
const STANDING: Article[] = [
  {
    heading: "甲方的权利和义务",
    english: "Party A",
    paragraphs: [
      "甲方有权了解认证程序、收费标准与评价安排，有权确认评价日期，并可对评价组成员说明理由提出回避。",
      "甲方应如实、完整地提供申请资料与证据，并为文件审查和现场评价提供必要的人员、场所、记录和网点。",
      "甲方应在约定期限内对不符合项分析原因、采取纠正与纠正措施，并提交证明。不符合项关闭不改变已经形成的评分。",
      "名称、地址、组织架构、服务网点、认证范围或者服务能力发生重大变化，以及发生重大售后服务责任事件时，甲方应在十五日内告知乙方。",
      "甲方应保存与售后服务有关的投诉及其处理记录，并在评价时向乙方提供。",
    ],
  },
  {
    heading: "乙方的权利和义务",
    english: "Party B",
    paragraphs: [
      "乙方应依照国家规定、认证依据和已备案的认证规则，客观、独立地实施评价，并对认证结论负责。",
      "乙方应指派具备相应能力的人员，提前告知评价计划，并以书面形式作出授予、降低级别授予或者不予授予的决定，说明理由。",
      "乙方应按规定向主管部门报送认证信息，公布证书状态，并保证公众可以查询。",
      "甲方提供虚假资料、拒绝评价或者不履行本合同时，乙方有权中止或者终止认证活动。",
    ],
  },
  {
    heading: "公正性与结论",
    english: "Impartiality, no promise of a result",
    paragraphs: [
      "乙方不承诺甲方通过认证或者取得某一级别，任何人员作出的此类承诺均无效。",
      "参加文件审查或者现场评价的人员不参加同一项目的复核与认证决定；乙方不就本项目向甲方提供咨询。",
      "双方不得以任何利益影响评价、复核或者决定。发现此类行为，任何一方均可向乙方的公正性管理机构或者主管部门反映。",
    ],
  },
  {
    heading: "保密",
    english: "Confidentiality",
    paragraphs: [
      "乙方及其人员对评价中知悉的甲方商业秘密和个人信息负有保密义务，合同终止后仍然有效。",
      "证书编号、获证组织名称与地址、认证范围、级别、有效期和证书状态属于应当公开的信息。法律法规要求提供其他信息的，乙方在法律允许时事先告知甲方。",
    ],
  },
  {
    heading: "证书、监督与再认证",
    english: "Certificate, surveillance, re-certification",
    paragraphs: [
      "认证证书有效期为三年，自颁证之日起计算。暂停不顺延有效期。",
      "有效期内，乙方至少每十二个月实施一次监督评价；甲方应予配合。必要时乙方可以提前或者增加监督。",
      "甲方需要保持认证的，应在证书期满前三至六个月提出再认证申请；期满时未完成再认证的，证书失效。",
    ],
  },
  {
    heading: "暂停、撤销与注销",
    english: "Suspension, withdrawal, cancellation",
    paragraphs: [
      "甲方未按期接受监督、不再符合认证依据、误用证书或者标志、未按约定付费的，乙方可以暂停其证书，暂停期不超过六个月，并公布日期和原因。",
      "暂停期满仍未恢复条件、以虚假资料取得证书，或者发生重大售后服务责任事件且负主要责任的，乙方撤销证书。",
      "甲方可以书面申请注销证书。证书被撤销、注销或者期满失效后，甲方应立即停止使用证书和标志。",
    ],
  },
  {
    heading: "证书与标志的使用",
    english: "Use of certificate and mark",
    paragraphs: [
      "甲方只能在证书有效期内、认证范围内，按照取得的级别正确使用证书和标志，不得使人误认为其产品或者范围以外的服务通过了认证。",
    ],
  },
  {
    heading: "投诉、申诉与争议",
    english: "Complaints, appeals, disputes",
    paragraphs: [
      "甲方对认证决定有异议的，可在收到决定之日起三十日内向乙方申诉，乙方在六十日内答复；申诉由未参与该项目的人员处理。",
      "甲方对乙方的工作或者人员可以随时投诉；对处理结果仍有异议的，可以向认证监督管理部门反映。",
      "因本合同发生的争议，双方协商解决；协商不成的，向乙方所在地有管辖权的人民法院起诉。",
    ],
  },
  {
    heading: "生效、变更与终止",
    english: "Effect, amendment, termination",
    paragraphs: [
      "本合同由乙方发出、甲方确认接受后生效，双方在系统中的确认与书面签署具有同等效力。",
      "变更本合同应形成新的版本并由双方重新确认；新版本生效后，原版本停止适用。",
      "一方要求终止的，应提前三十日书面通知对方，并结清已经发生的费用。",
    ],
  },
];

/** All articles of a contract, in order: the one source of the printed contract and of its canonical text. */
export function contractArticles(terms: ContractTerms): Article[] {
  return [subject(terms), personDays(terms), fees(terms), ...STANDING];
}

/** The lines that name the parties, label and value. */
export function contractParties(terms: ContractTerms): [label: string, value: string][] {
  return [
    ["甲方（委托方）", terms.enterprise.name],
    ["统一社会信用代码", terms.enterprise.creditCode],
    ["地址", terms.enterprise.address],
    ["乙方（认证机构）", terms.body.name],
    ...(terms.body.address ? [["地址", terms.body.address] satisfies [string, string]] : []),
  ];
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 第一条 to 第十九条. */
export function articleNumber(index: number): string {
  const ones = NUMERALS[index % 10] ?? "";
  return index < 10 ? `第${ones}条` : `第十${ones}条`;
}
