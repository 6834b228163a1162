import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.2.3 Delivery. */
export const delivery: readonly ClausePhrases[] = [
  {
    clause: "5.2.3.1",
    met: [
      {
        zh: "配送范围、时限和费用在＿＿公示，抽查＿＿单均按承诺送达。",
        en: "Delivery area, time and cost are published in ＿＿; ＿＿ sampled orders all arrived as promised.",
      },
      {
        zh: "延迟配送前主动告知并协商，抽查＿＿单有通话或短信记录。",
        en: "Customers are told and asked before a delay; ＿＿ sampled orders have a call or message on record.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿单，其中＿＿单超过承诺时限且未提前告知。",
        en: "Of ＿＿ orders sampled, ＿＿ were later than promised without notice.",
      },
      {
        zh: "官网承诺的配送范围包括＿＿，实际不予配送或另行加价。",
        en: "The website promises delivery to ＿＿, which is refused or charged extra.",
      },
      {
        zh: "没有公开配送时限，顾客只能致电＿＿询问。",
        en: "No delivery times are published; customers have to call ＿＿.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅配送承诺和＿＿单签收时间，计算准时率。",
        en: "Read the delivery commitments and the receipt times of ＿＿ orders, and worked out punctuality.",
      },
      interview: {
        zh: "访谈配送负责人＿＿，了解旺季与偏远地区的安排。",
        en: "Asked the head of delivery, ＿＿, about busy seasons and remote places.",
      },
      observation: {
        zh: "在系统中跟踪＿＿单在途订单的状态更新。",
        en: "Followed the status of ＿＿ orders on their way in the system.",
      },
    },
  },
  {
    clause: "5.2.3.2",
    met: [
      {
        zh: "抽查＿＿单签收记录，货物完好、数量型号与约定一致，顾客当面确认。",
        en: "＿＿ receipts were sampled; goods were intact and as agreed, confirmed by the customer in person.",
      },
      {
        zh: "对破损和错发设有先行补发规定，本年度＿＿起均已处理。",
        en: "Damaged or wrong goods are replaced first; all ＿＿ cases this year were dealt with.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿单，其中＿＿单发生破损或错发，未作原因分析。",
        en: "Of ＿＿ orders sampled, ＿＿ were damaged or wrong, without any look at causes.",
      },
      {
        zh: "配送人员不允许顾客验货后签收，见＿＿号投诉。",
        en: "Drivers do not let customers inspect before signing; see complaint ＿＿.",
      },
      {
        zh: "与承运商＿＿的合同没有货损责任条款，顾客索赔无着落。",
        en: "The contract with carrier ＿＿ says nothing on damage, so claims go nowhere.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿份签收单、货损记录和承运合同。",
        en: "Took ＿＿ receipts, damage records and the carrier's contract.",
      },
      interview: {
        zh: "电话访谈＿＿名近期收货顾客，了解货物状况。",
        en: "Called ＿＿ recent customers about the state of their goods.",
      },
      observation: { zh: "观察装车、防护和交接过程。", en: "Watched loading, protection and handing over." },
    },
  },
];
