import type { BilingualText } from "@/lib/scoring/edition";

/**
 * What usually shows that an item is met: kinds of evidence, the same for every enterprise, in our own words. They
 * help to look for one's own records; having them all decides nothing, and another kind may show it as well.
 */
const kinds: Readonly<Record<string, BilingualText>> = {
  "5.1.1.1": text(
    "组织机构图、部门职责与岗位说明、任命文件",
    "Organisation chart, duties of the department, job descriptions, letters of appointment",
  ),
  "5.1.1.2": text(
    "网点清单及其与销售区域的对照、签约协议、网点检查或考核记录",
    "List of outlets set against the sales area, contracts with them, records of inspections or ratings",
  ),
  "5.1.2.1": text(
    "人员花名册、资格或上岗证书、入职与在岗考核记录",
    "Staff list, certificates or licences, tests before and during employment",
  ),
  "5.1.2.2": text(
    "服务管理人员名单、售后服务管理师证书、在职证明",
    "List of the service-management staff, after-sales manager certificates, proof of employment",
  ),
  "5.1.3.1": text(
    "年度服务预算与决算、专项资金的账目或批准文件、使用记录",
    "Yearly service budget and accounts, ledger or approval of the set-aside funds, records of their use",
  ),
  "5.1.3.2": text(
    "培训计划、签到与考核、文化活动记录、表彰与奖励文件",
    "Training plans, attendance and tests, records of cultural activities, awards and rewards",
  ),
  "5.1.3.3": text(
    "场所照片或租约、信息系统界面、工具与设备台账、备件库存表",
    "Photos or leases of the premises, views of the information system, tool and equipment ledger, parts in stock",
  ),
  "5.1.4.1": text(
    "现行有效的服务手册、各项流程文件、批准与修订记录",
    "The service manual in force, its procedures, approvals and revisions",
  ),
  "5.1.4.2": text(
    "适用法规清单及更新记录、宣贯培训记录、员工抽问结果",
    "List of the laws that apply and its updates, records of training, answers of staff when asked",
  ),
  "5.1.5.1": text(
    "监督机构的设立文件、专职人员名单与职责、监督计划",
    "Founding document of the supervision body, its staff and duties, supervision plan",
  ),
  "5.1.5.2": text(
    "监督检查与奖惩记录、纠正措施、内部评价与外部评价的报告",
    "Records of checks, rewards and penalties, corrective actions, reports of internal and external evaluations",
  ),
  "5.1.6.1": text(
    "市场信息反馈单、部门间会议纪要、据此改进的实例",
    "Market feedback forms, minutes between departments, examples of what was improved",
  ),
  "5.1.6.2": text(
    "研究部门的设立或外部合作协议、疑难问题的立项与解决记录",
    "Founding of a research unit or contract with an outside body, hard problems taken up and solved",
  ),
  "5.1.6.3": text(
    "在有效期内的认证证书及其范围、官方查询结果",
    "Certificates in force and their scope, results of the official look-up",
  ),
  "5.1.6.4": text(
    "标准化管理制度、企业标准目录、参与标准制定的证明",
    "Rules for standardisation, list of company standards, proof of work on published standards",
  ),
  "5.1.7.1": text(
    "服务理念的正式表述、宣贯材料、员工访谈记录",
    "The service concept in writing, material that spreads it, interviews with staff",
  ),
  "5.1.7.2": text(
    "广告、保修卡、合同与网页上的承诺对照表、向顾客告知的样本",
    "Commitments in adverts, warranty cards, contracts and web pages side by side, samples of what customers receive",
  ),
  "5.1.7.3": text(
    "宣传册、公众号或网页、服务活动的照片与报道",
    "Brochures, social media or web pages, photos and reports of service activities",
  ),
  "5.2.1.1": text(
    "包装与标识实物或照片、标识内容核对表、抽查记录",
    "Packages and labels or photos of them, checklist of what a label says, records of spot checks",
  ),
  "5.2.1.2": text(
    "说明书、合格证、保修卡等随附资料的样本与装箱清单",
    "Samples of instructions, conformity slips and warranty cards, packing lists",
  ),
  "5.2.1.3": text(
    "安全警示与保养说明的样本、售前告知记录",
    "Samples of safety warnings and care notes, records of what buyers are told",
  ),
  "5.2.2.1": text(
    "安装调试单、顾客签收、安装规程、抽查或回访结果",
    "Installation sheets signed by customers, installation rules, results of spot checks or calls",
  ),
  "5.2.2.2": text(
    "使用培训记录、操作视频或指南、顾客确认",
    "Records of user training, videos or guides, confirmations of customers",
  ),
  "5.2.2.3": text(
    "技术支持工单、升级与更新通知、热线或在线支持记录",
    "Support tickets, notices of upgrades, records of hotline or online support",
  ),
  "5.2.3.1": text(
    "公开的配送范围与时限、运单与签收时间、达成率统计",
    "Published delivery area and times, waybills with times of receipt, share delivered in time",
  ),
  "5.2.3.2": text(
    "签收单、货损与错发记录及处理、承运商考核",
    "Receipts, damaged or wrong deliveries and how they were settled, ratings of carriers",
  ),
  "5.2.4.1": text(
    "报修与完工时间的工单、保修期内维修记录、超时原因分析",
    "Repair orders with times of report and completion, warranty repairs, why some were late",
  ),
  "5.2.4.2": text(
    "报修渠道一览、维修网点分布、拨测或暗访记录",
    "List of repair channels, map of outlets, records of test calls or visits",
  ),
  "5.2.4.3": text(
    "维修单、收费标准与票据、返修率与质量检验记录",
    "Repair sheets, price list and receipts, share of repeat repairs, quality checks",
  ),
  "5.2.4.4": text(
    "备件目录与库存、备件供应时间、替代品借用记录",
    "Parts catalogue and stock, supply times, records of substitute items lent",
  ),
  "5.2.5.1": text(
    "检验报告、产品标准、监督抽查结果",
    "Test reports, product standards, results of official checks",
  ),
  "5.2.5.2": text(
    "明示的保修期与维修时限、与国家规定的对照",
    "Stated warranty and repair periods, set against the national rules",
  ),
  "5.2.5.3": text(
    "退换货规定与记录、退款凭证、其他收费的事先告知样本",
    "Rules and records of returns and exchanges, proof of refunds, samples of charges told beforehand",
  ),
  "5.2.5.4": text(
    "召回或补救制度、演练或实施记录、对顾客的通知",
    "Rules for recall or remedy, drills or real cases, notices to customers",
  ),
  "5.2.6.1": text(
    "告知废弃处置方式的说明、标签或网页",
    "Instructions, labels or web pages on how to dispose of the goods",
  ),
  "5.2.6.2": text(
    "回收台账、处置单位的资质与协议、交接单",
    "Ledger of what was taken back, licence and contract of the handler, handover slips",
  ),
  "5.3.1.1": text(
    "热线号码与服务时间的公示、接通率统计、拨测记录",
    "Published hotline and hours, share of calls answered, records of test calls",
  ),
  "5.3.1.2": text(
    "网站售后页面、在线客服的截图与应答记录",
    "After-sales pages of the website, views and logs of the online service",
  ),
  "5.3.1.3": text(
    "顾客档案系统、回访记录、个人信息保护制度与权限设置",
    "Customer file system, records of follow-up, privacy rules and access rights",
  ),
  "5.3.1.4": text(
    "满意度调查方案、问卷、统计报告与改进措施",
    "Survey plan, questionnaires, reports and what was improved",
  ),
  "5.3.1.5": text(
    "主动服务计划、通知与实施记录、受惠顾客的反馈",
    "Plan of proactive service, notices and records, feedback of the customers served",
  ),
  "5.3.2.1": text(
    "投诉受理部门的职责、投诉登记台账、完整的个案档案",
    "Duties of the complaint department, complaint register, complete files of single cases",
  ),
  "5.3.2.2": text(
    "投诉受理、答复与办结的时间记录、超期分析、顾客确认",
    "Times of receipt, answer and settlement, why some were late, confirmations of customers",
  ),
  "5.3.2.3": text(
    "调解人员名单与培训、突发事件预案与处置记录、补救措施",
    "List and training of mediators, plans and records for incidents, remedies after failures",
  ),
};

/** The clauses that have kinds of evidence, for the test that none is missing. */
export const evidenceClauses = Object.keys(kinds);

/** What usually shows that an item is met; null for a clause of an edition that we have no words for. */
export function evidenceFor(clause: string): BilingualText | null {
  return Object.hasOwn(kinds, clause) ? (kinds[clause] ?? null) : null;
}

function text(zh: string, en: string): BilingualText {
  return { zh, en };
}
