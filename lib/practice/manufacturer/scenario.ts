import { commodity } from "@/lib/practice/manufacturer/commodity";
import { customer } from "@/lib/practice/manufacturer/customer";
import { system } from "@/lib/practice/manufacturer/system";
import { readRow, type Scenario } from "@/lib/practice/scenario";

/** Reference: 91.05 of 98 points, one special deduction: four stars. */
export const manufacturer: Scenario = {
  id: "manufacturer",
  editionId: "gbt27922-2011-provisional",
  title: { zh: "工业泵制造企业", en: "A maker of industrial pumps" },
  summary: {
    zh: "制造企业的现场审核：人员资格、计量器具、随附资料、维修收费明细，监督是否带来纠正，工厂交货时哪一条可以删减。",
    en: "A manufacturer's audit: certificates, instruments, papers in the box, itemised repair fees, supervision that corrects nothing, and what may be deleted when goods leave ex works.",
  },
  organisation: {
    zh: "磐石演练泵业制造有限公司（虚构，仅供练习）",
    en: "Panshi Practice Pump Manufacturing Co., Ltd. (invented, for practice only)",
  },
  scope: {
    zh: "工业离心泵的制造、销售及售后服务",
    en: "Manufacture, sale and after-sales service of industrial centrifugal pumps",
  },
  people: {
    zh: "员工318人，用户服务部18人，服务管理人员10人",
    en: "318 employees; 18 in the user-service department, 10 service-management staff",
  },
  setting: {
    zh: "首次认证现场审核，三名审核员三天；总厂、备件库、两处服务站。",
    en: "First audit on site, three auditors for three days: the works, the parts store and two service stations.",
  },
  requestedLevel: "five_star",
  clauses: [...system, ...commodity, ...customer].map(readRow),
  alsoSeen: [
    {
      zh: "在维修车间看到一台承压泵修复后正在装箱。该行业的维修规程要求先做耐压试验再交付；车间主任确认这一台没有试验，“客户催得急”。",
      en: "A repaired pressure pump is being packed in the workshop. The trade's repair code demands a pressure test before delivery; the head of the workshop confirms that there was none: “the customer was in a hurry”.",
    },
    {
      zh: "企业认为远程监测平台应得特别加分。资料显示，同行中至少四家已有同类平台。",
      en: "The company claims the special bonus for its remote monitoring. Papers show that at least four competitors have the same.",
    },
    {
      zh: "一名实习生把审核组引到了错误的车间，随即道歉。",
      en: "A trainee led the team to the wrong workshop and apologised at once.",
    },
  ],
  specials: [
    {
      kind: "trade",
      finding: {
        zh: "一台承压泵维修后未做行业规程要求的耐压试验即装箱待发，车间主任确认。",
        en: "A repaired pressure pump is packed for dispatch without the pressure test that the trade's code demands, as the head of the workshop confirms.",
      },
      because: {
        zh: "违反行业对维修交付的特殊要求，属特别扣分项，在评分之外扣1分，并须整改。",
        en: "A breach of a special trade requirement on delivery after repair: a special deduction, one point outside the score, which must be corrected.",
      },
    },
  ],
  noOtherSpecials: {
    zh: "所见事实中没有其他可以特别扣分的情形；已在条款中失分的问题不再换一种类别重复扣分，引错路与服务体系无关。",
    en: "Nothing else that was seen calls for a special deduction: what already cost points under its clause is not taken again under another name, and a wrong turn is no matter of the service system.",
  },
  noBonus: {
    zh: "同行多家已有同类平台，谈不上行业领先，不予特别加分。",
    en: "Several competitors have the same, so it does not lead the trade. There is no bonus.",
  },
};
