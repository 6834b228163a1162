import type { Story } from "@/lib/demo/schema";

/** Cases with a decision: certificates of several years and levels, in force and not, and one refusal. */
export const decided: readonly Story[] = [
  {
    enterprise: "jingwei",
    until: "certified",
    openedDaysAgo: 1590,
    level: "four_star",
    card: { level: "three_star" },
  },
  {
    enterprise: "yunfan",
    until: "certified",
    openedDaysAgo: 1430,
    level: "three_star",
    card: { level: "three_star" },
  },
  {
    enterprise: "sanjiang",
    until: "certified",
    openedDaysAgo: 1310,
    level: "qualified",
    card: { level: "qualified" },
  },
  {
    enterprise: "huaxia",
    until: "certified",
    openedDaysAgo: 1115,
    level: "four_star",
    card: { level: "four_star" },
    complaints: [
      {
        daysAgo: 400,
        summary: "顾客反映沙发面料起球，两次报修未上门。",
        major: false,
        closed: { daysLater: 12, outcome: "经核实，企业已上门更换面料并致歉，顾客表示满意。" },
      },
    ],
  },
  {
    enterprise: "xingyao",
    until: "certified",
    openedDaysAgo: 980,
    level: "five_star",
    card: {
      level: "five_star",
      deleted: { "5.2.6.1": "小家电以旧换新由平台统一办理。", "5.2.6.2": "废弃商品由平台统一回收。" },
    },
  },
  {
    enterprise: "anju",
    until: "certified",
    openedDaysAgo: 905,
    level: "three_star",
    card: { level: "three_star" },
    certificate: [
      {
        move: "suspend",
        daysLater: 690,
        reason: "监督中发现通州服务站无证人员从事电梯维护，暂停使用证书并限期整改。",
      },
    ],
  },
  {
    enterprise: "haishi",
    until: "certified",
    openedDaysAgo: 840,
    level: "four_star",
    card: { level: "four_star", bonus: "漏水风险主动排查高于法定要求，并在行业内领先。" },
    certificate: [
      { move: "suspend", daysLater: 370, reason: "未按期接受年度监督。" },
      { move: "restore", daysLater: 412, reason: "已完成年度监督，符合要求，恢复使用证书。" },
    ],
  },
  {
    enterprise: "wanli",
    until: "certified",
    openedDaysAgo: 760,
    level: "four_star",
    card: { level: "four_star" },
    certificate: [
      { move: "suspend", daysLater: 410, reason: "顾客投诉查实，关键备件长期缺货。" },
      { move: "withdraw", daysLater: 560, reason: "暂停期内未完成整改，撤销证书。" },
    ],
    complaints: [
      {
        daysAgo: 285,
        summary: "用户反映叉车电控备件缺货三个月，设备停用。",
        major: true,
        closed: { daysLater: 30, outcome: "投诉属实，已暂停证书并要求企业整改。" },
      },
    ],
  },
  {
    enterprise: "gesang",
    until: "certified",
    openedDaysAgo: 640,
    level: "qualified",
    card: { level: "qualified" },
    certificate: [{ move: "cancel", daysLater: 330, reason: "企业调整经营范围，主动申请注销。" }],
  },
  {
    enterprise: "yunfan",
    until: "certified",
    openedDaysAgo: 395,
    level: "five_star",
    card: { level: "five_star", bonus: "安装过程全程录像并向顾客开放，服务要求高于法规且领先同业。" },
    complaints: [
      {
        daysAgo: 61,
        summary: "顾客反映空调安装超时，未提前告知。",
        major: false,
        closed: { daysLater: 9, outcome: "企业已致歉并减免安装辅材费用。" },
      },
      { daysAgo: 8, summary: "顾客反映冰箱门封条更换后仍有异响，等待二次上门。", major: false },
    ],
  },
  {
    enterprise: "jingwei",
    until: "certified",
    openedDaysAgo: 330,
    level: "five_star",
    card: { level: "five_star", deleted: { "5.3.1.2": "设备直接面向工厂客户，不设公众网站售后页面。" } },
  },
  {
    enterprise: "zhuoyue",
    until: "certified",
    openedDaysAgo: 265,
    level: "five_star",
    card: { level: "four_star" },
    lastCorrection: "open",
    decision: {
      outcome: "grant_lower",
      level: "three_star",
      reasons: "徐州服务站的维修记录样本偏少，四星级证据不足，经评议按三星级授予，下次监督时可申请升级。",
    },
  },
  {
    enterprise: "shangyuan",
    until: "withdrawn",
    openedDaysAgo: 250,
    level: "qualified",
    ended: { from: "submitted", reason: "门店装修，暂不申请。" },
  },
  {
    enterprise: "sanjiang",
    until: "certified",
    openedDaysAgo: 180,
    level: "three_star",
    card: { level: "three_star", deleted: { "5.2.2.1": "家用血压计等产品不涉及安装与调试。" } },
    certificate: [{ move: "suspend", daysLater: 75, reason: "企业注册地址变更未按时报告，暂停使用证书。" }],
  },
  {
    enterprise: "liming",
    until: "refused",
    openedDaysAgo: 230,
    level: "qualified",
    card: {
      level: "failed",
      specials: [{ kind: "law", finding: "一批轮胎的三包凭证缺少法定信息。" }],
    },
    decision: {
      outcome: "refuse",
      reasons: "最终得分低于70分，售后服务管理师人数不足，售后服务体系存在系统性缺失，不予认证。",
    },
  },
  {
    enterprise: "tianshan",
    until: "certified",
    openedDaysAgo: 1260,
    level: "qualified",
    card: { level: "qualified" },
  },
];
