import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.2.2 Technical support. */
export const technicalSupport: readonly ClausePhrases[] = [
  {
    clause: "5.2.2.1",
    met: [
      {
        zh: "抽查安装工单＿＿份，均按约定时间完成，调试数据和顾客签字齐全。",
        en: "＿＿ installation orders were sampled; all were on time, with commissioning data and the customer's signature.",
      },
      {
        zh: "安装作业指导书（＿＿版）明确安全措施和验收标准，现场执行一致。",
        en: "The installation instructions (version ＿＿) state safety measures and acceptance, and are followed on site.",
      },
    ],
    not_met: [
      {
        zh: "抽查安装工单＿＿份，其中＿＿份没有顾客签字或验收结果。",
        en: "Of ＿＿ installation orders sampled, ＿＿ lack the customer's signature or the acceptance result.",
      },
      {
        zh: "抽查＿＿份工单，其中＿＿份超过预约时间且没有提前告知。",
        en: "Of ＿＿ orders sampled, ＿＿ were later than agreed without notice.",
      },
      {
        zh: "安装完成后未做＿＿项调试，交付后出现故障。",
        en: "Commissioning step ＿＿ was left out and the product failed after delivery.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿份安装工单、调试记录和验收单。",
        en: "Took ＿＿ installation orders with commissioning records and acceptance forms.",
      },
      interview: {
        zh: "电话访谈＿＿名近三个月的安装顾客。",
        en: "Called ＿＿ customers whose goods were installed in the past three months.",
      },
      observation: {
        zh: "随同观察一次＿＿的上门安装与调试。",
        en: "Went along to one installation and commissioning of ＿＿.",
      },
    },
  },
  {
    clause: "5.2.2.2",
    met: [
      {
        zh: "抽查＿＿份交付记录，均有使用指导内容和顾客确认。",
        en: "＿＿ delivery records were sampled; all show the guidance given and the customer's confirmation.",
      },
      {
        zh: "提供视频、图文和现场培训，本年度培训顾客＿＿人次，有评价记录。",
        en: "Videos, illustrated guides and courses are offered; ＿＿ customers were trained this year, with feedback on record.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿份交付记录，其中＿＿份没有使用指导的记录。",
        en: "Of ＿＿ delivery records sampled, ＿＿ show no guidance.",
      },
      {
        zh: "对老年顾客等群体没有相应的指导方式，顾客＿＿反映不会使用。",
        en: "There is no suitable guidance for groups such as elderly people; customer ＿＿ could not use the product.",
      },
      {
        zh: "合同约定的＿＿次操作培训未实施。",
        en: "The ＿＿ training sessions agreed in the contract did not take place.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅使用培训教材、签到表和＿＿份交付确认单。",
        en: "Read training material, attendance and ＿＿ delivery confirmations.",
      },
      interview: {
        zh: "访谈＿＿名顾客，请其演示或说明常用操作。",
        en: "Asked ＿＿ customers to show or explain everyday use.",
      },
      observation: {
        zh: "观察一次现场讲解或试拨在线使用咨询。",
        en: "Watched one explanation on site or tried the online advice.",
      },
    },
  },
  {
    clause: "5.2.2.3",
    met: [
      {
        zh: "技术支持热线与远程诊断运行正常，抽查＿＿次咨询均在＿＿小时内答复。",
        en: "The technical hotline and remote diagnosis work; ＿＿ sampled questions were answered within ＿＿ hours.",
      },
      {
        zh: "停产商品的技术资料和软件升级承诺保留＿＿年，抽查可提供。",
        en: "Documents and updates for discontinued goods are kept for ＿＿ years, and were available on request.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿次技术咨询，其中＿＿次没有答复或答复不能解决问题。",
        en: "Of ＿＿ technical questions sampled, ＿＿ got no answer or none that helped.",
      },
      {
        zh: "停产型号＿＿已无人提供技术支持，顾客未被告知。",
        en: "Nobody supports the discontinued model ＿＿, and customers were not told.",
      },
      {
        zh: "知识库中＿＿条内容已过时，与现行软件版本不符。",
        en: "＿＿ entries of the knowledge base are out of date and do not match the current software.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅技术咨询记录＿＿份及知识库更新记录。",
        en: "Read ＿＿ records of technical questions and the history of the knowledge base.",
      },
      interview: {
        zh: "访谈技术支持工程师＿＿，了解问题升级路径。",
        en: "Asked support engineer ＿＿ how questions are escalated.",
      },
      observation: {
        zh: "拨打技术热线提出＿＿问题，记录答复时间和内容。",
        en: "Called the hotline with a question on ＿＿ and noted the time and the answer.",
      },
    },
  },
];
