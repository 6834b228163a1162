import type { BilingualText } from "@/lib/scoring/edition";
import { type PackName, packNames } from "@/lib/self-assessment/schema";

/**
 * Further hints for a line of business: where its enterprises find evidence that others do not have. Hints only;
 * the scorer never hears of a pack.
 */
export const packs: Readonly<Record<PackName, Readonly<Record<string, BilingualText>>>> = {
  manufacturing: {
    "5.1.1.2": text(
      "特约维修站的授权书与年度复评",
      "Authorisations of service stations and their yearly review",
    ),
    "5.1.2.1": text(
      "电工、制冷、焊接等特种作业证与厂内技能等级",
      "Licences for electrical, cooling or welding work, and skill grades within the works",
    ),
    "5.1.3.3": text(
      "备件中心库与网点库的库存、最低库存量与补货记录",
      "Stock of the central and outlet parts stores, minimum stock and replenishment",
    ),
    "5.1.6.1": text(
      "现场故障数据回传研发与制造的记录、设计更改单",
      "Field failure data passed to development and production, design changes that followed",
    ),
    "5.2.1.2": text(
      "随机图纸、易损件清单与多语言说明书",
      "Drawings, lists of wearing parts and instructions in the languages of the markets",
    ),
    "5.2.2.1": text(
      "出厂调试与现场验收的对照单、验收双方签字",
      "Works test and site acceptance side by side, signed by both sides",
    ),
    "5.2.2.3": text(
      "远程诊断与远程支持的日志、授权方式与响应时间",
      "Logs of remote diagnosis and remote support, how access is authorised, response times",
    ),
    "5.2.4.1": text(
      "停机类故障的到场时间与恢复时间统计",
      "Times to arrival and to recovery for failures that stop a line",
    ),
    "5.2.4.4": text(
      "停产机型的备件供应年限承诺、备件到货时间统计",
      "How many years parts are supplied after a model ends, times until parts arrive",
    ),
    "5.2.5.1": text(
      "批次检验报告、强制性产品认证证书与型号对照",
      "Test reports by batch, compulsory product certificates set against the models",
    ),
    "5.2.5.4": text(
      "产品召回程序、批次与序列号追溯演练、召回完成率",
      "Recall procedure, tracing drills by batch and serial number, share of units reached",
    ),
    "5.2.6.2": text(
      "旧机、电池与耗材的回收渠道与交接单",
      "Ways to take back old units, batteries and consumables, with handover slips",
    ),
  },
  services: {
    "5.1.1.1": text(
      "服务交付岗位与售后岗位的分工说明",
      "How delivery of the service and after-sales care are divided between posts",
    ),
    "5.1.2.1": text(
      "一线服务人员的行业从业资格与服务礼仪考核",
      "Trade qualifications of front-line staff and tests of conduct",
    ),
    "5.1.3.2": text(
      "员工激励办法：评优、星级员工与奖金发放记录",
      "Staff incentives: awards, star employees and bonuses paid",
    ),
    "5.1.4.1": text(
      "标准化服务流程、话术与服务蓝图，各门店同一版本",
      "Standardised service flows, scripts and blueprints, the same version in every branch",
    ),
    "5.1.5.2": text(
      "神秘顾客与门店巡检的评分及奖惩兑现",
      "Ratings by mystery shoppers and branch inspections, and the rewards that followed",
    ),
    "5.1.6.4": text(
      "服务标准体系表、服务业标准化试点的材料",
      "Table of service standards, papers of a standardisation pilot",
    ),
    "5.1.7.1": text(
      "班前会、服务故事与文化手册的使用记录",
      "Shift briefings, service stories and how the culture handbook is used",
    ),
    "5.2.2.2": text(
      "服务开始前的告知与使用须知、会员指引",
      "What customers are told before the service begins, guides for members",
    ),
    "5.2.5.3": text(
      "预付费与会员退费规则、退费时间统计",
      "Refund rules for prepayment and membership, times until refunds",
    ),
    "5.3.1.3": text(
      "会员分层关怀计划、生日与节日关怀、隐私授权",
      "Care by member group, birthdays and holidays, consent to the use of data",
    ),
    "5.3.1.4": text("服务现场即时评价与年度调查的对照", "Ratings on the spot set against the yearly survey"),
    "5.3.1.5": text(
      "老客户回馈、上门或到期提醒等顾客关怀活动的记录",
      "Customer care such as thanks to loyal customers, visits or reminders, with records",
    ),
    "5.3.2.3": text(
      "现场冲突处置与服务补偿的授权额度",
      "How conflicts on the spot are handled, and what staff may offer at once",
    ),
  },
  e_commerce: {
    "5.1.1.2": text(
      "各平台店铺、仓库与合作快递的清单及管理协议",
      "List of shops on each platform, warehouses and carriers, with their contracts",
    ),
    "5.1.3.3": text(
      "订单、仓储与客服系统的界面，高峰期的保障方案",
      "Views of the order, warehouse and service systems, plans for peak days",
    ),
    "5.1.4.2": text(
      "电子商务、网络交易与个人信息方面的规定清单",
      "List of the rules on e-commerce, online trade and personal data",
    ),
    "5.1.7.2": text(
      "商品详情页、直播话术与客服回复中的承诺一致性检查",
      "Checks that product pages, live-stream scripts and chat replies promise the same",
    ),
    "5.2.1.1": text(
      "详情页信息与实物标签的核对、快递包装样本",
      "Product pages set against the labels, samples of parcels",
    ),
    "5.2.3.1": text(
      "承诺发货与送达时间、物流轨迹与时效达成率",
      "Promised dispatch and arrival, tracking data and the share in time",
    ),
    "5.2.3.2": text(
      "破损、丢件与错发的赔付记录、承运商考核",
      "Payments for damaged, lost and wrong parcels, ratings of carriers",
    ),
    "5.2.4.2": text(
      "线上报修入口、寄修流程与往返运费说明",
      "Online repair requests, mail-in repair and who pays the postage",
    ),
    "5.2.5.3": text(
      "七日无理由退货规则与不适用商品的提示、退款时长统计",
      "Rules for the seven-day return and notices where it does not apply, times until refunds",
    ),
    "5.2.5.4": text(
      "按订单定位问题批次的能力、下架与通知买家的记录",
      "Finding a faulty batch by order, taking it off sale and telling its buyers",
    ),
    "5.3.1.1": text(
      "全天候（7×24小时）客服的排班、夜间应答与首次响应时间",
      "Rosters of round-the-clock service, answers at night, time to the first reply",
    ),
    "5.3.1.2": text(
      "自助售后入口、智能客服转人工的路径与时间",
      "Self-service after-sales, the way and time from the bot to a person",
    ),
    "5.3.1.3": text(
      "订单信息脱敏、面单隐私保护与数据权限",
      "Masked order data, privacy on parcel labels, rights to the data",
    ),
    "5.3.2.1": text(
      "平台纠纷、差评与监管平台投诉的统一登记",
      "One register for platform disputes, bad reviews and complaints to authorities",
    ),
    "5.3.2.2": text(
      "平台介入率、纠纷时长与大促期间的投诉处理",
      "Share of disputes that the platform took over, their length, complaints in peak seasons",
    ),
  },
};

/** The pack's hint for an item; null when it has none or no pack is chosen. */
export function packHintFor(pack: PackName | "", clause: string): BilingualText | null {
  if (!packNames.includes(pack as PackName)) return null;
  const hints = packs[pack as PackName];
  return Object.hasOwn(hints, clause) ? (hints[clause] ?? null) : null;
}

function text(zh: string, en: string): BilingualText {
  return { zh, en };
}
