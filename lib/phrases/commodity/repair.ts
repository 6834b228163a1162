import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.2.4 Repair. */
export const repair: readonly ClausePhrases[] = [
  {
    clause: "5.2.4.1",
    met: [
      {
        zh: "抽查维修工单＿＿份，均在承诺时限内完成，保修责任判定准确。",
        en: "＿＿ repair orders were sampled; all were done in time and the warranty was judged rightly.",
      },
      {
        zh: "超时工单自动预警，超时率由＿＿%降至＿＿%。",
        en: "Late orders raise an alarm; their share fell from ＿＿% to ＿＿%.",
      },
    ],
    not_met: [
      {
        zh: "抽查维修工单＿＿份，其中＿＿份超过承诺时限。",
        en: "Of ＿＿ repair orders sampled, ＿＿ exceeded the promised time.",
      },
      {
        zh: "保修期内的工单＿＿按保外收费，未退还顾客。",
        en: "Order ＿＿ was within warranty but charged, and not refunded.",
      },
      {
        zh: "等待备件超过＿＿天的工单没有提供替代品或告知进度。",
        en: "Orders that waited over ＿＿ days for parts got neither a substitute nor news.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿份维修工单，核对报修、上门和完成时间。",
        en: "Took ＿＿ repair orders and compared times of report, visit and completion.",
      },
      interview: {
        zh: "访谈维修调度＿＿和＿＿名顾客，了解时限承诺与实际。",
        en: "Asked repair dispatcher ＿＿ and ＿＿ customers about promised and real times.",
      },
      observation: {
        zh: "在系统中查看待修工单的停留时间。",
        en: "Looked at how long open orders stay in the system.",
      },
    },
  },
  {
    clause: "5.2.4.2",
    met: [
      {
        zh: "报修可通过电话、网站、门店和＿＿办理，抽查＿＿次报修均一次受理。",
        en: "Repairs can be reported by telephone, website, shop and ＿＿; ＿＿ sampled reports were taken at the first attempt.",
      },
      {
        zh: "维修网点地址和营业时间公开，抽查＿＿个与实际相符。",
        en: "Addresses and hours of repair outlets are public; ＿＿ sampled ones are right.",
      },
    ],
    not_met: [
      {
        zh: "试拨报修电话＿＿次，其中＿＿次无人接听。",
        en: "Of ＿＿ test calls to the repair line, ＿＿ were not answered.",
      },
      {
        zh: "抽查公布的维修网点＿＿个，其中＿＿个已迁址或停业。",
        en: "Of ＿＿ published repair outlets sampled, ＿＿ had moved or closed.",
      },
      {
        zh: "顾客送修须往返＿＿公里，没有上门或寄修方式。",
        en: "Customers travel ＿＿ km for a repair; neither visits nor repair by post are offered.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅公开的维修网点清单和＿＿条报修受理记录。",
        en: "Read the public list of repair outlets and ＿＿ records of repair requests.",
      },
      interview: {
        zh: "访谈＿＿名顾客，了解报修过程是否方便。",
        en: "Asked ＿＿ customers how convenient it was to report a repair.",
      },
      observation: {
        zh: "试拨报修热线、试用网上报修各＿＿次。",
        en: "Tried the repair line and the online form ＿＿ times each.",
      },
    },
  },
  {
    clause: "5.2.4.3",
    met: [
      {
        zh: "抽查维修记录＿＿份，故障、措施、更换件、收费明细和质保齐全，顾客签字确认。",
        en: "＿＿ repair records were sampled; fault, work, parts, itemised fees and warranty are complete and signed by the customer.",
      },
      {
        zh: "收费标准公示，返修率＿＿%，返修均免费并分析原因。",
        en: "Fees are displayed; ＿＿% of repairs came back, all free of charge and with causes analysed.",
      },
    ],
    not_met: [
      {
        zh: "抽查维修记录＿＿份，其中＿＿份没有收费明细。",
        en: "Of ＿＿ repair records sampled, ＿＿ have no itemised fees.",
      },
      {
        zh: "抽查＿＿份维修记录，其中＿＿份同一故障在＿＿天内返修，没有原因分析。",
        en: "Of ＿＿ repair records sampled, ＿＿ came back for the same fault within ＿＿ days, without a cause.",
      },
      { zh: "网点＿＿的收费高于公示标准。", en: "Outlet ＿＿ charges more than the displayed fees." },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿份维修记录和收费凭证，与公示价目核对。",
        en: "Took ＿＿ repair records and receipts and compared them with the price list.",
      },
      interview: {
        zh: "访谈维修人员＿＿，了解收费告知和返修处理方式。",
        en: "Asked technician ＿＿ how fees are announced and returns are handled.",
      },
      observation: {
        zh: "查看网点收费公示和旧件管理。",
        en: "Looked at the display of fees and the handling of replaced parts.",
      },
    },
  },
  {
    clause: "5.2.4.4",
    met: [
      {
        zh: "抽查常用备件＿＿种，库存或到货周期满足维修承诺。",
        en: "＿＿ common parts were sampled; stock or delivery time meets the repair commitment.",
      },
      {
        zh: "维修期间按规定提供替代品，本年度借出＿＿台次，有借用记录。",
        en: "Substitutes are lent during repair as promised; ＿＿ loans this year are on record.",
      },
    ],
    not_met: [
      {
        zh: "抽查备件＿＿种，其中＿＿种缺货超过＿＿天。",
        en: "Of ＿＿ parts sampled, ＿＿ were out of stock for over ＿＿ days.",
      },
      {
        zh: "承诺提供替代品，但型号＿＿没有可借用的机器。",
        en: "Substitutes are promised, but none exists for model ＿＿.",
      },
      {
        zh: "停产商品＿＿的备件储备不足承诺年限。",
        en: "Parts for the discontinued product ＿＿ will not last for the promised years.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅备件库存、缺货清单和＿＿份替代品借用单。",
        en: "Read stock, shortages and ＿＿ loan forms.",
      },
      interview: {
        zh: "访谈备件计划员＿＿，了解储备量的计算方法。",
        en: "Asked the parts planner, ＿＿, how stock levels are worked out.",
      },
      observation: { zh: "实地清点＿＿种备件与替代品。", en: "Counted ＿＿ kinds of parts and substitutes." },
    },
  },
];
