import { readRow, type Scenario } from "@/lib/practice/scenario";
import { commodity } from "@/lib/practice/trading-company/commodity";
import { customer } from "@/lib/practice/trading-company/customer";
import { system } from "@/lib/practice/trading-company/system";

/** Reference: 88.5 of 98 points, one special deduction: three stars, half a point below four. */
export const tradingCompany: Scenario = {
  id: "trading-company",
  editionId: "gbt27922-2011-provisional",
  title: { zh: "小家电贸易公司", en: "A trader in small appliances" },
  summary: {
    zh: "贸易企业的首次认证：网点管理、管理师人数、删减是否成立、投诉是否真正解决。结果临近等级界限。",
    en: "A trader's first certification: outlets, the number of service managers, deletions that hold and one that does not, complaints that are only closed on paper. The result lies close to a bound.",
  },
  organisation: {
    zh: "晴川演练小家电贸易有限公司（虚构，仅供练习）",
    en: "Qingchuan Practice Appliance Trading Co., Ltd. (invented, for practice only)",
  },
  scope: {
    zh: "台式小家电、日用家居品的销售及售后服务",
    en: "Sale and after-sales service of table-top appliances and household goods",
  },
  people: {
    zh: "员工142人，客服中心26人，其中服务管理人员24人",
    en: "142 employees; 26 in the customer centre, 24 service-management staff in all",
  },
  setting: {
    zh: "首次认证现场审核，两名审核员两天；总部、三家门店和一处退换货仓。",
    en: "First audit on site, two auditors for two days: head office, three shops and a return store.",
  },
  requestedLevel: "four_star",
  clauses: [...system, ...commodity, ...customer].map(readRow),
  alsoSeen: [
    {
      zh: "《服务手册》第5版规定，每季度由总经理主持服务评审会并留存纪要。今年前两个季度都没有召开，总经理确认“太忙了”。",
      en: "Service manual, version 5, demands a service review each quarter, chaired by the general manager, with minutes. Neither review of this half-year took place; the general manager confirms: “too busy”.",
    },
    {
      zh: "大厅挂有顾客赠送的锦旗11面，企业希望据此获得特别加分。",
      en: "Eleven banners given by grateful customers hang in the hall; the company hopes for the special bonus.",
    },
    {
      zh: "审核期间一台打印机发生故障，打印资料推迟了一小时。",
      en: "A printer broke down during the audit and papers came an hour late.",
    },
  ],
  specials: [
    {
      kind: "own_rules",
      finding: {
        zh: "手册第5版要求每季度召开服务评审会，前两个季度均未召开，总经理确认。",
        en: "Version 5 of the manual demands a quarterly service review; neither of this half-year took place, as the general manager confirms.",
      },
      because: {
        zh: "企业没有执行自己的服务规定，属特别扣分项，在评分之外扣1分，并须整改。",
        en: "The company does not follow its own service rules: a special deduction, one point outside the score, which must be corrected.",
      },
    },
  ],
  noOtherSpecials: {
    zh: "所见事实中没有其他可以特别扣分的情形；已在条款中失分的问题不再换一种类别重复扣分，打印机故障与服务体系无关。",
    en: "Nothing else that was seen calls for a special deduction: what already cost points under its clause is not taken again under another name, and a broken printer is no matter of the service system.",
  },
  noBonus: {
    zh: "锦旗说明顾客满意，但不能证明做法高于法规要求并且行业领先，不予特别加分。",
    en: "Banners show satisfied customers, not a practice above the law that leads the trade. There is no bonus.",
  },
};
