import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.1 Organisation structure. */
export const organisation: readonly ClausePhrases[] = [
  {
    clause: "5.1.1.1",
    met: [
      {
        zh: "组织机构图（版本＿＿）明确由＿＿部门归口售后服务，部门职能与各岗位职责相符。",
        en: "The organisation chart (version ＿＿) places after-sales service with ＿＿; its functions match the duties of each post.",
      },
      {
        zh: "售后服务部设有受理、派工、技术、回访等岗位共＿＿人，分工清楚，夜间和节假日有人值守。",
        en: "The after-sales department has ＿＿ staff for intake, dispatch, technical work and follow-up, with clear duties and cover at night and on holidays.",
      },
    ],
    not_met: [
      {
        zh: "没有文件指定售后服务的归口部门，投诉与报修由＿＿和＿＿分别受理，互不通报。",
        en: "No document names the department in charge; complaints and repair requests go to ＿＿ and ＿＿ separately, without informing each other.",
      },
      {
        zh: "组织机构图中的＿＿岗位自＿＿起空缺，职责无人代理。",
        en: "The post of ＿＿ on the organisation chart has been vacant since ＿＿ and nobody stands in for it.",
      },
      {
        zh: "售后服务部的职责文件仍为旧版，与现行的＿＿流程不一致。",
        en: "The department's duty statement is an old version and does not agree with the present ＿＿ process.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅组织机构图、部门职责及＿＿份岗位说明书。",
        en: "Read the organisation chart, the department's duties and ＿＿ job descriptions.",
      },
      interview: {
        zh: "访谈售后服务负责人＿＿，请其说明部门职责和跨部门协调方式。",
        en: "Asked the head of after-sales service, ＿＿, about the department's duties and how it works with other departments.",
      },
      observation: {
        zh: "到售后服务部现场查看岗位设置和在岗人员，与机构图核对。",
        en: "Visited the after-sales department, looked at the posts and the people present, and compared them with the chart.",
      },
    },
  },
  {
    clause: "5.1.1.2",
    met: [
      {
        zh: "网点台账登记＿＿个网点，覆盖主要销售区域；抽查＿＿个，协议、评价与检查记录齐全。",
        en: "The register lists ＿＿ outlets covering the main sales area; ＿＿ were sampled, with agreements, evaluations and inspection records complete.",
      },
      {
        zh: "总部每＿＿对网点评价一次，评价不合格的网点已整改或退出。",
        en: "Head office evaluates the outlets every ＿＿; those that failed have improved or left the network.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿个签约网点，其中＿＿个没有有效的服务协议。",
        en: "Of ＿＿ contracted outlets sampled, ＿＿ had no valid service agreement.",
      },
      {
        zh: "＿＿地区已有销售但没有服务网点，也没有约定由谁提供上门服务。",
        en: "Goods are sold in ＿＿, yet there is no outlet there and no arrangement for service on site.",
      },
      {
        zh: "网点＿＿一年内没有检查或评价记录，其服务质量无从得知。",
        en: "Outlet ＿＿ was neither inspected nor evaluated within a year; the quality of its service is unknown.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅网点台账、签约协议、年度评价表和巡检记录，抽样＿＿个网点。",
        en: "Read the outlet register, agreements, yearly evaluations and inspection records of ＿＿ sampled outlets.",
      },
      interview: {
        zh: "电话访谈网点＿＿的负责人，了解总部的支持与考核方式。",
        en: "Telephoned the manager of outlet ＿＿ about support and assessment by head office.",
      },
      observation: {
        zh: "走访网点＿＿，查看门头标识、接待条件和工单处理。",
        en: "Visited outlet ＿＿ and looked at its signs, reception and handling of work orders.",
      },
    },
  },
];
