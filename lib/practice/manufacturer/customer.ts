import type { ClauseRow } from "@/lib/practice/scenario";

// Clause, reference verdict, what the trainee finds (中文, English), why it is judged so (中文, English).
export const customer: readonly ClauseRow[] = [
  [
    "5.3.1.1",
    "met",
    "热线全天开放并印在铭牌上，不同时段试拨5次全部接通。",
    "The hotline is always open, its number is on the nameplate, and 5 calls at different hours were answered.",
    "抽查全部合格。",
    "Every sample conforms.",
  ],
  [
    "5.3.1.2",
    "not_met",
    "官网只有产品介绍和招聘，没有售后页面，也没有在线服务；企业称用户都用微信群联系，不需要网站。",
    "The website shows products and vacancies only: no after-sales pages, no online service. The company says users reach it in chat groups and need no website.",
    "聊天群不能代替公开的售后页面与在线服务，也不是删减理由；2分全扣。",
    "Chat groups replace neither public pages nor online service, and are no reason for a deletion: 2 points are lost.",
  ],
  [
    "5.3.1.3",
    "met",
    "抽8份用户档案，设备履历、回访和权限日志齐全。",
    "8 user files are complete with machine history, follow-up and access logs.",
    "抽查全部合格。",
    "Every sample conforms.",
  ],
  [
    "5.3.1.4",
    "met",
    "年度满意度调查覆盖售后，收回86份，有分析与改进。",
    "The yearly survey covers service, with 86 answers, an analysis and measures.",
    "定期且有改进。",
    "Regular and used.",
  ],
  [
    "5.3.1.5",
    "met",
    "按运行小时数主动巡检，上半年完成41台，有计划与报告。",
    "Machines are inspected by running hours: 41 in half a year, with plan and reports.",
    "主动服务有针对性。",
    "Proactive and targeted.",
  ],
  [
    "5.3.2.1",
    "met",
    "投诉由信息组统一登记，抽6份档案齐全，编号连续。",
    "The information group registers complaints; 6 files are complete and numbers have no gaps.",
    "档案完整。",
    "Files are complete.",
  ],
  [
    "5.3.2.2",
    "met",
    "抽6件投诉，均在24小时内答复并按期解决，电话核实3件属实。",
    "6 complaints were answered within 24 hours and settled in time; 3 calls confirmed it.",
    "及时且真正解决。",
    "In time and really settled.",
  ],
  [
    "5.3.2.3",
    "met",
    "任命调解负责人，去年一起停机事件有处置、补偿和复盘记录。",
    "A mediator is appointed; one stoppage last year has records of handling, compensation and review.",
    "机制到位。",
    "The process is in place.",
  ],
];
