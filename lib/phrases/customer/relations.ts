import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.3.1 Customer relations. */
export const relations: readonly ClausePhrases[] = [
  {
    clause: "5.3.1.1",
    met: [
      {
        zh: "热线＿＿、网站和门店等渠道公开，明示服务时间；试拨＿＿次均接通。",
        en: "Hotline ＿＿, website and shops are public with stated hours; ＿＿ test calls were all answered.",
      },
      {
        zh: "热线接通率＿＿%，非服务时间有留言并在次日回复。",
        en: "＿＿% of calls are answered; outside hours messages are taken and answered the next day.",
      },
    ],
    not_met: [
      {
        zh: "试拨服务热线＿＿次，其中＿＿次在明示的服务时间内无人接听。",
        en: "Of ＿＿ test calls within the stated hours, ＿＿ were not answered.",
      },
      {
        zh: "服务热线没有明示服务时间，官网与保修卡的号码不同：＿＿。",
        en: "The hotline states no hours, and the website and the warranty card give different numbers: ＿＿.",
      },
      { zh: "抽查留言＿＿条，其中＿＿条没有回复。", en: "Of ＿＿ messages sampled, ＿＿ got no answer." },
    ],
    evidence: {
      document: {
        zh: "查阅热线话务报表和＿＿条反馈记录。",
        en: "Read the hotline's statistics and ＿＿ feedback records.",
      },
      interview: {
        zh: "访谈热线坐席＿＿，了解受理范围和转接规则。",
        en: "Asked hotline agent ＿＿ what they take in and where they pass it on.",
      },
      observation: {
        zh: "在不同时段试拨热线＿＿次，记录接通时间。",
        en: "Called the hotline ＿＿ times at different hours and noted the waiting time.",
      },
    },
  },
  {
    clause: "5.3.1.2",
    met: [
      {
        zh: "官网＿＿设有售后服务页面，可查询网点、政策和资料，在线客服＿＿分钟内应答。",
        en: "The website ＿＿ has after-sales pages with outlets, rules and documents; online service answers within ＿＿ minutes.",
      },
      {
        zh: "在线报修与进度查询可用，试用＿＿次结果准确。",
        en: "Online repair requests and progress work; ＿＿ trials gave right results.",
      },
    ],
    not_met: [
      {
        zh: "官网没有售后服务页面，也没有在线服务入口。",
        en: "The website has neither after-sales pages nor online service.",
      },
      {
        zh: "在线客服在明示时间内＿＿次咨询无人应答。",
        en: "Online service left ＿＿ questions unanswered within its stated hours.",
      },
      {
        zh: "售后页面的政策为＿＿版，与现行规定不一致。",
        en: "The rules on the after-sales page are version ＿＿ and differ from those in force.",
      },
    ],
    evidence: {
      document: {
        zh: "留存官网售后页面截图＿＿张并与现行制度核对。",
        en: "Kept ＿＿ pictures of the after-sales pages and compared them with the rules in force.",
      },
      interview: {
        zh: "访谈网站维护人员＿＿，了解更新频次与审核。",
        en: "Asked the web editor, ＿＿, how often pages change and who checks them.",
      },
      observation: {
        zh: "用手机和电脑各试用在线服务＿＿次。",
        en: "Tried the online service ＿＿ times each on a phone and a computer.",
      },
    },
  },
  {
    clause: "5.3.1.3",
    met: [
      {
        zh: "抽查顾客档案＿＿份，购买、服务和回访信息完整，敏感信息已脱敏。",
        en: "＿＿ customer files were sampled; purchase, service and follow-up are complete and sensitive data are masked.",
      },
      {
        zh: "系统按角色授权，查询与导出留有日志，抽查＿＿条均有正当用途。",
        en: "Access goes by role, and queries and exports are logged; ＿＿ sampled entries had a proper purpose.",
      },
    ],
    not_met: [
      {
        zh: "抽查顾客档案＿＿份，其中＿＿份没有回访记录。",
        en: "Of ＿＿ customer files sampled, ＿＿ have no follow-up.",
      },
      {
        zh: "抽查＿＿份档案，其中＿＿份的证件号码未脱敏，且无查阅权限控制。",
        en: "Of ＿＿ files sampled, ＿＿ show identity numbers unmasked and open to anyone.",
      },
      {
        zh: "顾客信息以电子表格存放在＿＿个人电脑中，没有系统管理。",
        en: "Customer data lie in spreadsheets on the personal computer of ＿＿, outside any system.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿份顾客档案和回访记录，核对完整性。",
        en: "Took ＿＿ customer files and follow-up records and checked them for completeness.",
      },
      interview: {
        zh: "访谈信息管理员＿＿，了解权限设置和数据备份。",
        en: "Asked the data administrator, ＿＿, about access rights and backups.",
      },
      observation: {
        zh: "在系统中演示查询一名顾客的全部服务记录，用时＿＿。",
        en: "Had one customer's complete service history shown in the system; it took ＿＿.",
      },
    },
  },
  {
    clause: "5.3.1.4",
    met: [
      {
        zh: "每＿＿开展一次包含售后服务的满意度调查，样本＿＿份，有分析报告和改进措施。",
        en: "A survey that covers after-sales service is made every ＿＿, with ＿＿ answers, an analysis and measures.",
      },
      {
        zh: "最近一次满意度为＿＿分，较上期提高，低分项已落实改进。",
        en: "The latest satisfaction score is ＿＿, better than before, and low items were acted upon.",
      },
    ],
    not_met: [
      {
        zh: "近＿＿个月未开展包含售后服务的满意度调查。",
        en: "No survey covering after-sales service was made in the past ＿＿ months.",
      },
      {
        zh: "满意度问卷没有售后服务内容，仅涉及＿＿。",
        en: "The questionnaire does not cover after-sales service but only ＿＿.",
      },
      {
        zh: "调查结果显示＿＿项得分偏低，没有分析和改进。",
        en: "The survey shows a low score for ＿＿, without analysis or measures.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅调查方案、问卷、原始数据＿＿份和分析报告。",
        en: "Read the plan, the questionnaire, ＿＿ original answers and the analysis.",
      },
      interview: {
        zh: "访谈调查负责人＿＿，了解抽样方法与结果使用。",
        en: "Asked the person in charge, ＿＿, how samples are taken and results used.",
      },
      observation: {
        zh: "现场用原始数据复算满意度得分＿＿。",
        en: "Recalculated the satisfaction score of ＿＿ from the original data.",
      },
    },
  },
  {
    clause: "5.3.1.5",
    met: [
      {
        zh: "制定年度主动服务计划，已为＿＿名顾客开展＿＿，有记录和效果评价。",
        en: "A yearly plan of proactive service exists; ＿＿ customers received ＿＿, with records and an evaluation.",
      },
      {
        zh: "按使用年限和季节推送保养提醒，覆盖率＿＿%。",
        en: "Care reminders follow age and season of use and reach ＿＿% of customers.",
      },
    ],
    not_met: [
      {
        zh: "没有主动服务计划，服务均由顾客报修引起。",
        en: "There is no plan for proactive service; all service starts with a request.",
      },
      {
        zh: "计划的主动服务＿＿未实施，也没有说明原因。",
        en: "The planned proactive service ＿＿ did not take place, and no reason is given.",
      },
      {
        zh: "主动服务没有针对性，＿＿类顾客收到与其商品无关的内容。",
        en: "Proactive service is not targeted: customers of ＿＿ receive what has nothing to do with their goods.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅主动服务计划、实施记录＿＿份和效果评价。",
        en: "Read the plan, ＿＿ records and the evaluation of proactive service.",
      },
      interview: {
        zh: "电话访谈＿＿名接受过主动服务的顾客。",
        en: "Called ＿＿ customers who received proactive service.",
      },
      observation: {
        zh: "查看一次＿＿主动服务的现场或推送内容。",
        en: "Looked at one proactive service, ＿＿, on site or as it was sent.",
      },
    },
  },
];
