import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.3 Resources. */
export const resources: readonly ClausePhrases[] = [
  {
    clause: "5.1.3.1",
    met: [
      {
        zh: "年度预算列有售后服务经费＿＿万元和特殊问题专项资金＿＿万元，审批与支出记录完整。",
        en: "The yearly budget holds ＿＿ ten-thousand yuan for after-sales service and ＿＿ for special problems; approvals and spending are on record.",
      },
      {
        zh: "专项资金设有使用条件和快速审批通道，本年度用于＿＿事件的补偿有凭证。",
        en: "The special fund has conditions for use and a fast approval; payments this year for ＿＿ are backed by vouchers.",
      },
    ],
    not_met: [
      {
        zh: "预算中没有为特殊问题设立专项资金，临时赔付由＿＿另行申请。",
        en: "The budget sets nothing aside for special problems; compensation is requested case by case by ＿＿.",
      },
      {
        zh: "售后服务经费本年度仅到位＿＿%，＿＿项计划内支出被推迟。",
        en: "Only ＿＿% of this year's service budget was provided, and ＿＿ planned items were postponed.",
      },
      {
        zh: "专项资金制度已发布，但没有对应科目、额度或支出记录。",
        en: "A rule on special funds exists, but there is no account, amount or spending behind it.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅年度预算、专项资金制度和＿＿笔支出凭证。",
        en: "Read the yearly budget, the rule on special funds and ＿＿ vouchers.",
      },
      interview: {
        zh: "访谈财务负责人＿＿，了解经费核定依据与审批时限。",
        en: "Asked the head of finance, ＿＿, how the budget is set and how fast it is approved.",
      },
      observation: {
        zh: "在财务系统中查看售后服务科目和专项资金余额。",
        en: "Looked at the service account and the balance of the special fund in the finance system.",
      },
    },
  },
  {
    clause: "5.1.3.2",
    met: [
      {
        zh: "年度培训计划涵盖服务技能与服务文化，抽查＿＿期，签到、课件和考核结果齐全。",
        en: "The yearly plan covers service skills and culture; ＿＿ courses were sampled, with attendance, material and results complete.",
      },
      {
        zh: "设有服务之星等表彰，本年度奖励＿＿人次，依据与公示记录可查。",
        en: "Awards for good service exist; ＿＿ were given this year, with reasons and notices on record.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿期培训，其中＿＿期没有考核或效果评价。",
        en: "Of ＿＿ courses sampled, ＿＿ had neither a test nor an evaluation.",
      },
      {
        zh: "培训只有产品知识，没有服务技能或服务文化的内容。",
        en: "Training deals with products only; nothing on service skills or service culture.",
      },
      {
        zh: "奖励制度规定按＿＿评选，但近一年没有实施记录。",
        en: "The reward rule promises an award every ＿＿; nothing shows that it was given in the past year.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅培训计划、签到表、考核成绩及奖励文件，抽样＿＿期。",
        en: "Read the training plan, attendance, results and awards of ＿＿ sampled courses.",
      },
      interview: {
        zh: "随机访谈＿＿名一线员工，询问最近一次培训的内容和收获。",
        en: "Asked ＿＿ front-line staff about their latest training and what they took from it.",
      },
      observation: {
        zh: "查看培训场地、实操设备和表彰公示栏。",
        en: "Looked at the training room, practice equipment and the notice board of awards.",
      },
    },
  },
  {
    clause: "5.1.3.3",
    met: [
      {
        zh: "服务场所、客户信息系统、维修工具和备件满足业务需要，抽查＿＿项均有台账且状态良好。",
        en: "Premises, customer system, tools and spare parts meet the need; ＿＿ items sampled were all registered and in good condition.",
      },
      {
        zh: "检测器具＿＿件均在校准有效期内，标识清楚。",
        en: "＿＿ measuring instruments are within their calibration dates and clearly marked.",
      },
    ],
    not_met: [
      {
        zh: "抽查备件＿＿种，其中＿＿种低于规定的安全库存。",
        en: "Of ＿＿ kinds of spare parts sampled, ＿＿ were below the stated safety stock.",
      },
      {
        zh: "抽查检测器具＿＿件，其中＿＿件超过校准有效期。",
        en: "Of ＿＿ measuring instruments sampled, ＿＿ were past their calibration dates.",
      },
      {
        zh: "客户信息系统无法查询＿＿前的服务记录，备份也未恢复验证。",
        en: "The customer system cannot show service records before ＿＿, and its backup was never tested.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅设施设备台账、校准证书和备件库存报表，抽样＿＿项。",
        en: "Read the equipment register, calibration certificates and stock report for ＿＿ sampled items.",
      },
      interview: {
        zh: "访谈备件管理员＿＿，了解补货规则与紧急调拨方式。",
        en: "Asked the parts keeper ＿＿ about reordering and urgent transfers.",
      },
      observation: {
        zh: "到备件库和维修间实地清点＿＿种备件与工具。",
        en: "Counted ＿＿ kinds of parts and tools in the store and the workshop.",
      },
    },
  },
];
