import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.2.5 Quality assurance. */
export const qualityAssurance: readonly ClausePhrases[] = [
  {
    clause: "5.2.5.1",
    met: [
      {
        zh: "抽查＿＿种商品，检验报告在有效期内，执行标准为现行版本。",
        en: "＿＿ products were sampled; test reports are valid and follow the standards in force.",
      },
      {
        zh: "列入强制性认证目录的商品＿＿种均有有效证书。",
        en: "All ＿＿ products subject to compulsory certification hold valid certificates.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿种商品，其中＿＿种不能提供有效的检验报告。",
        en: "Of ＿＿ products sampled, ＿＿ have no valid test report.",
      },
      {
        zh: "型号＿＿执行的标准＿＿已被替代，未评估影响。",
        en: "Model ＿＿ follows standard ＿＿, which has been replaced; the effect was not assessed.",
      },
      {
        zh: "监督抽查不合格的型号＿＿未完成整改即恢复销售。",
        en: "Model ＿＿ failed an official check and went back on sale before it was corrected.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿种商品的检验报告、认证证书和进货查验记录。",
        en: "Took test reports, certificates and incoming checks of ＿＿ products.",
      },
      interview: {
        zh: "访谈质量负责人＿＿，了解不合格商品的控制。",
        en: "Asked the quality manager, ＿＿, how non-conforming goods are controlled.",
      },
      observation: {
        zh: "在仓库核对＿＿种商品的批次与报告是否一致。",
        en: "Compared batches of ＿＿ products in the warehouse with their reports.",
      },
    },
  },
  {
    clause: "5.2.5.2",
    met: [
      {
        zh: "保修期和维修时限公示，各类商品均不低于国家规定，最长为＿＿。",
        en: "Warranty and repair periods are displayed; none is below the national rules, the longest being ＿＿.",
      },
      {
        zh: "对主要部件承诺＿＿年保修，优于国家规定，抽查执行一致。",
        en: "Main parts carry ＿＿ years of warranty, better than the national rules, and samples show that it is kept.",
      },
    ],
    not_met: [
      {
        zh: "＿＿类商品明示的保修期短于国家规定。",
        en: "The stated warranty for ＿＿ is shorter than the national rules allow.",
      },
      {
        zh: "保修卡没有写明维修时限，顾客不知道最迟何时修好。",
        en: "The warranty card states no repair time, so customers do not know when a repair is due.",
      },
      {
        zh: "保修起算日按＿＿计算，与规定不符，对顾客不利。",
        en: "The warranty is counted from ＿＿, against the rules and to the customer's disadvantage.",
      },
    ],
    evidence: {
      document: {
        zh: "对照国家规定核对＿＿类商品的保修期与维修时限。",
        en: "Compared warranty and repair periods of ＿＿ kinds of goods with the national rules.",
      },
      interview: {
        zh: "询问＿＿名客服人员各类商品的保修期和起算日。",
        en: "Asked ＿＿ service staff about warranty periods and when they begin.",
      },
      observation: {
        zh: "查看门店和网店的三包公示。",
        en: "Looked at how the warranty rules are displayed in shops and online.",
      },
    },
  },
  {
    clause: "5.2.5.3",
    met: [
      {
        zh: "抽查退换货＿＿单，均按规定时限办理，额外收费事先告知。",
        en: "＿＿ returns were sampled; all were handled in time and extra charges were announced beforehand.",
      },
      {
        zh: "退换流程公开，本年度退换＿＿单，平均办结＿＿天。",
        en: "The return process is public; ＿＿ returns this year took ＿＿ days on average.",
      },
    ],
    not_met: [
      {
        zh: "抽查退换货＿＿单，其中＿＿单超过法定时限。",
        en: "Of ＿＿ returns sampled, ＿＿ took longer than the law allows.",
      },
      {
        zh: "抽查＿＿单，其中＿＿单的上门费或检测费没有事先告知。",
        en: "Of ＿＿ orders sampled, ＿＿ had a visit or inspection fee that was not announced.",
      },
      {
        zh: "以＿＿为由拒绝符合条件的退货，见＿＿号投诉。",
        en: "A return that met the conditions was refused because of ＿＿; see complaint ＿＿.",
      },
    ],
    evidence: {
      document: { zh: "抽取＿＿单退换货记录和收费凭证。", en: "Took ＿＿ records of returns with receipts." },
      interview: {
        zh: "电话访谈＿＿名退换货顾客，核对办理时间与费用。",
        en: "Called ＿＿ customers who returned goods about time and cost.",
      },
      observation: {
        zh: "查看收费价目的公示位置和内容。",
        en: "Looked at where and how fees are displayed.",
      },
    },
  },
  {
    clause: "5.2.5.4",
    met: [
      {
        zh: "制定了缺陷召回与补救预案，＿＿年演练一次，有总结。",
        en: "A plan for recall and remedy exists; it is rehearsed every ＿＿ years, with a report.",
      },
      {
        zh: "对＿＿批次问题主动召回或补救，完成率＿＿%，已向主管部门报告。",
        en: "Batch ＿＿ was recalled or remedied on the company's own initiative, ＿＿% done and reported to the authority.",
      },
    ],
    not_met: [
      {
        zh: "没有召回或补救预案，责任部门不明确。",
        en: "There is no plan for recall or remedy and nobody is in charge.",
      },
      {
        zh: "＿＿批次存在已知缺陷，未通知顾客。",
        en: "Batch ＿＿ has a known defect and customers were not told.",
      },
      {
        zh: "预案中的联系人＿＿已离职，预案从未演练。",
        en: "The contact in the plan, ＿＿, has left, and the plan was never rehearsed.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅召回预案、演练记录和＿＿批次的追溯资料。",
        en: "Read the recall plan, the rehearsal report and the tracing of batch ＿＿.",
      },
      interview: {
        zh: "访谈质量负责人＿＿，请其说明召回的启动条件。",
        en: "Asked the quality manager, ＿＿, what sets off a recall.",
      },
      observation: {
        zh: "抽一批号＿＿做追溯演示，记录用时。",
        en: "Had batch ＿＿ traced and noted the time it took.",
      },
    },
  },
];
