import type {
  CertaintyMark,
  SchemeEdition,
  SchemeGroup,
  SchemeIndicator,
  SchemeItem,
  VerificationKind,
} from "@/lib/scoring/edition";

// Titles are our own paraphrases. A line of the table below reads:
// clause, 中文, English, verification, points, certainty of the content, certainty of the points.

// biome-ignore format: one clause a line reads as the table it is checked against
const afterSalesSystem: SchemeGroup = {
  clause: "5.1",
  title: { zh: "售后服务体系", en: "After-sales service system" },
  points: 40,
  pointsMark: "A",
  indicators: [
    indicator("5.1.1", "组织架构", "Organisation structure", 4, "B", [
      item("5.1.1.1", "专设或指定的售后服务部门，职能与岗位合理", "A dedicated or designated after-sales department with sensible functions and posts", "qualitative", 2, "A", "P"),
      item("5.1.1.2", "自有或签约网点按需覆盖销售区域并有效管理", "Own or contracted outlets that cover the sales area as needed and are effectively managed", "sampled", 2, "A", "P"),
    ]),
    indicator("5.1.2", "人员配置", "Staffing", 8, "P", [
      item("5.1.2.1", "技术与业务人员具备岗位和行业所需资格", "Technical and business staff qualified as their posts and trade require", "sampled", 3, "A", "P"),
      item("5.1.2.2", "售后服务管理师占服务管理人员的一成，至少一名", "After-sales service managers: one in ten of the service-management staff, at least one", "qualitative", 5, "A", "B"),
    ]),
    indicator("5.1.3", "资源配置", "Resources", 6, "B", [
      item("5.1.3.1", "服务经费充足，并设有应对特殊问题的专项资金", "Sufficient funds, and funds set aside for special problems", "qualitative", 2, "A", "P"),
      item("5.1.3.2", "内部保障：技能培训、文化培训与表彰奖励", "Internal support: training in skills and culture, recognition and reward", "sampled", 2, "A", "P"),
      item("5.1.3.3", "基础设施：场所、客户信息系统等设施、工具与备件", "Infrastructure: premises, facilities such as a customer information system, tools and spare parts", "sampled", 2, "A", "P"),
    ]),
    indicator("5.1.4", "规范要求", "Rules and procedures", 4, "P", [
      item("5.1.4.1", "服务活动与流程有成文规定，构成完整的服务手册", "Written rules for activities and flows that form a complete service manual", "qualitative", 2, "A", "P"),
      item("5.1.4.2", "制度已识别适用法规要求，员工知晓", "Legal requirements identified in the rules and known to the staff", "sampled", 2, "A", "P"),
    ]),
    indicator("5.1.5", "监督", "Supervision", 7, "B", [
      item("5.1.5.1", "设有配备专人的监督机构", "A supervision body with dedicated staff", "qualitative", 4, "A", "P"),
      item("5.1.5.2", "监督带动奖惩与纠正，并开展内外部评价", "Supervision that drives reward, penalty and correction, with internal and external evaluation", "qualitative", 3, "A", "P"),
    ]),
    indicator("5.1.6", "改进", "Improvement", 5, "B", [
      item("5.1.6.1", "生产、销售与服务之间的市场信息反馈机制", "A market-feedback mechanism between production, sales and service", "qualitative", 2, "B", "P"),
      item("5.1.6.2", "由研究部门或外部机构攻克疑难问题", "A research unit or outside body for hard problems", "qualitative", 1, "B", "P"),
      item("5.1.6.3", "持有国家认可的品牌、安全或管理类认证", "A nationally recognised brand, safety or management certification", "qualitative", 1, "B", "P"),
      item("5.1.6.4", "重视标准化工作，参与标准制定", "Standardisation valued, with a part in the making of standards", "qualitative", 1, "A", "P"),
    ]),
    indicator("5.1.7", "服务文化", "Service culture", 6, "B", [
      item("5.1.7.1", "服务理念明确，员工理解", "A clear service concept that the staff understand", "sampled", 2, "A", "P"),
      item("5.1.7.2", "广告、保修卡与合同中的承诺一致，并向顾客传达", "Commitments consistent across adverts, warranty cards and contracts, and conveyed to customers", "sampled", 2, "A", "P"),
      item("5.1.7.3", "对外宣传服务文化与服务活动", "Service culture and activities made public", "qualitative", 2, "A", "P"),
    ]),
  ],
};

// biome-ignore format: one clause a line reads as the table it is checked against
const commodityService: SchemeGroup = {
  clause: "5.2",
  title: { zh: "商品服务", en: "Commodity service" },
  points: 35,
  pointsMark: "A",
  indicators: [
    indicator("5.2.1", "商品信息", "Commodity information", 6, "B", [
      item("5.2.1.1", "包装与标识", "Packaging and labelling", "sampled", 2, "P", "P"),
      item("5.2.1.2", "使用说明与随附资料", "Instructions and accompanying documents", "sampled", 2, "P", "P"),
      item("5.2.1.3", "安全与保养提示", "Safety and care notices", "sampled", 2, "P", "P"),
    ]),
    indicator("5.2.2", "技术支持", "Technical support", 6, "B", [
      item("5.2.2.1", "安装与调试", "Installation and commissioning", "sampled", 2, "P", "P"),
      item("5.2.2.2", "使用指导与培训", "User guidance and training", "sampled", 2, "P", "P"),
      item("5.2.2.3", "持续的技术支持", "Continued technical support", "sampled", 2, "P", "P"),
    ]),
    indicator("5.2.3", "配送", "Delivery", 4, "D", [
      item("5.2.3.1", "配送范围与时限的承诺", "Commitments on delivery scope and time", "sampled", 2, "P", "P"),
      item("5.2.3.2", "货物完好，与约定相符", "Goods intact and as agreed", "sampled", 2, "P", "P"),
    ]),
    indicator("5.2.4", "维修", "Repair", 10, "B", [
      item("5.2.4.1", "按时维修与保修", "Repair and warranty on time", "sampled", 3, "P", "P"),
      item("5.2.4.2", "报修渠道与维修网点便利", "Convenient repair channels and outlets", "sampled", 2, "P", "P"),
      item("5.2.4.3", "维修记录、收费与质量", "Repair records, fees and quality", "sampled", 3, "P", "P"),
      item("5.2.4.4", "备件与替代品", "Spare parts and substitute items", "sampled", 2, "P", "P"),
    ]),
    indicator("5.2.5", "质量保证", "Quality assurance", 7, "B", [
      item("5.2.5.1", "商品符合法规与质量标准", "Goods that meet legal and quality standards", "sampled", 2, "B", "P"),
      item("5.2.5.2", "明示的保修期与维修时限符合国家规定", "Stated warranty and repair periods that meet national rules", "qualitative", 2, "B", "P"),
      item("5.2.5.3", "问题商品依法退换，其他收费事先告知", "Faulty goods exchanged or refunded by law, other charges disclosed beforehand", "sampled", 2, "B", "P"),
      item("5.2.5.4", "对缺陷及无法解决的问题有召回或补救措施", "Recall or remedy for defects and insoluble cases", "qualitative", 1, "B", "P"),
    ]),
    indicator("5.2.6", "废弃商品回收", "Take-back of discarded goods", 2, "B", [
      item("5.2.6.1", "告知顾客废弃商品的处置方式", "Customers told how to dispose of discarded goods", "qualitative", 1, "P", "P"),
      item("5.2.6.2", "废弃商品确有回收与处理", "Discarded goods really taken back and handled", "qualitative", 1, "P", "P"),
    ]),
  ],
};

// biome-ignore format: one clause a line reads as the table it is checked against
const customerService: SchemeGroup = {
  clause: "5.3",
  title: { zh: "顾客服务", en: "Customer service" },
  points: 25,
  pointsMark: "A",
  indicators: [
    indicator("5.3.1", "顾客关系", "Customer relations", 15, "B", [
      item("5.3.1.1", "反馈渠道与服务热线，明示服务时间", "Feedback channels and a hotline with stated hours", "sampled", 3, "B", "P"),
      item("5.3.1.2", "网站设有售后服务页面与在线服务", "A website with after-sales pages and online service", "qualitative", 2, "B", "P"),
      item("5.3.1.3", "顾客档案与信息化系统，回访与隐私保护", "Customer files in a computerised system, follow-up and privacy", "sampled", 4, "B", "P"),
      item("5.3.1.4", "定期开展包含售后服务的满意度调查", "A regular satisfaction survey that covers after-sales service", "qualitative", 3, "B", "P"),
      item("5.3.1.5", "定期开展有针对性的主动服务", "Regular, targeted proactive service", "qualitative", 3, "B", "P"),
    ]),
    indicator("5.3.2", "投诉处理", "Complaint handling", 10, "B", [
      item("5.3.2.1", "由专门部门记录投诉，档案完整", "A dedicated department that records complaints, with complete files", "sampled", 3, "A", "P"),
      item("5.3.2.2", "投诉及时答复并解决", "Complaints answered and resolved in time", "sampled", 4, "A", "P"),
      item("5.3.2.3", "设有调解人员，妥善处置事件并补救服务失误", "Mediators at hand, incidents handled and failures remedied", "qualitative", 3, "A", "P"),
    ]),
  ],
};

/**
 * GB/T 27922-2011 as far as public sources tell. Points marked P are placeholders that satisfy every
 * known sum; they wait for a check against the purchased standard.
 */
export const gbt27922Provisional: SchemeEdition = {
  id: "gbt27922-2011-provisional",
  standard: "GB/T 27922-2011",
  name: { zh: "GB/T 27922-2011（暂定版）", en: "GB/T 27922-2011 (provisional)" },
  source: {
    zh: "依据公开资料整理；标为暂定的分值尚待对照正式出版的标准文本核对",
    en: "Compiled from public sources; points marked provisional wait for a check against the published standard",
  },
  signOff: null,
  settings: { levelFollows: "final", starNeedsYearAsQualified: false },
  groups: [afterSalesSystem, commodityService, customerService],
};

function indicator(
  clause: string,
  zh: string,
  en: string,
  points: number,
  pointsMark: CertaintyMark,
  items: readonly SchemeItem[],
): SchemeIndicator {
  return { clause, title: { zh, en }, points, pointsMark, items };
}

function item(
  clause: string,
  zh: string,
  en: string,
  verification: VerificationKind,
  points: number,
  contentMark: CertaintyMark,
  pointsMark: CertaintyMark,
): SchemeItem {
  return { clause, title: { zh, en }, verification, points, contentMark, pointsMark };
}
