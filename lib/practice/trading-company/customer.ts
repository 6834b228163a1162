import type { ClauseRow } from "@/lib/practice/scenario";

// Clause, reference verdict, what the trainee finds (中文, English), why it is judged so (中文, English).
export const customer: readonly ClauseRow[] = [
  [
    "5.3.1.1",
    "met",
    "热线9:00–21:00，网站、门店和保修卡标示一致；不同时段试拨6次全部接通。",
    "The hotline's hours, 9:00 to 21:00, are the same on website, in shops and on cards; 6 calls at different hours were answered.",
    "渠道与时间明示，抽查合格。",
    "Channels and hours are stated, samples conform.",
  ],
  [
    "5.3.1.2",
    "met",
    "官网设售后专栏，可查网点、政策、进度；在线客服两次试用均在1分钟内应答。",
    "The website has after-sales pages with outlets, rules and progress; online service answered twice within a minute.",
    "页面与在线服务可用。",
    "Pages and online service work.",
  ],
  [
    "5.3.1.3",
    { units: 10, failed: 1 },
    "顾客档案10份，编号1–10，请全部查看。制度要求售后一周内回访。7号档案没有回访记录，企业当场给顾客补打了电话。其余档案完整，敏感信息均已遮盖，查询有日志。",
    "There are 10 customer files, numbered 1 to 10; look at all. Follow-up is due within a week. File 7 shows none, and the company called the customer on the spot. The others are complete, sensitive data are masked, queries are logged.",
    "当场补做只说明态度，不改变审核时的事实：10份中1份不符合，扣4×1/10＝0.4分。",
    "A correction on the spot does not change what was found: 1 of 10 failed, 4 × 1/10 = 0.4 points.",
  ],
  [
    "5.3.1.4",
    "met",
    "每半年调查一次，问卷含售后内容，最近一次收回612份，有分析和3项改进。",
    "A survey with after-sales questions is made twice a year; the latest has 612 answers, an analysis and 3 measures.",
    "定期、含售后、有改进。",
    "Regular, about service, and used.",
  ],
  [
    "5.3.1.5",
    "met",
    "对购买净水类商品的顾客按周期提醒换芯，换季提供免费检测；有计划和记录。",
    "Owners of water filters are reminded to change them, and check-ups are offered each season; plan and records exist.",
    "主动服务有针对性且已实施。",
    "Proactive service is targeted and carried out.",
  ],
  [
    "5.3.2.1",
    "met",
    "投诉由客服中心统一登记，抽10份档案，从受理到回访齐全；与平台后台总数核对一致。",
    "The centre registers all complaints; 10 files are complete, and totals agree with the platforms.",
    "记录与档案完整。",
    "Records and files are complete.",
  ],
  [
    "5.3.2.2",
    { units: 8, failed: 2 },
    "投诉8件，编号1–8，请全部查看。规定2个工作日内首次答复。2号第5个工作日才答复；5号按时答复并登记办结，但电话核实顾客仍未收到退款。",
    "There are 8 complaints, numbered 1 to 8; look at all. The first answer is due in 2 working days. Number 2 was answered on the fifth; number 5 was answered in time and closed, but the customer, when called, still has no refund.",
    "答复及时且真正解决才算符合：8件中2件不符合，扣4×2/8＝1分。",
    "Answered in time and really settled is what counts: 2 of 8 failed, 4 × 2/8 = 1 point.",
  ],
  [
    "5.3.2.3",
    "met",
    "任命2名调解员，权限写入制度；上半年调解5起，均有协议。",
    "2 mediators are appointed with powers in the rules; 5 cases in half a year, each with an agreement.",
    "调解人员与机制到位。",
    "Mediators and process are in place.",
  ],
];
