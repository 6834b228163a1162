import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.7 Service culture. */
export const culture: readonly ClausePhrases[] = [
  {
    clause: "5.1.7.1",
    met: [
      {
        zh: "服务理念“＿＿”写入手册并公示，询问＿＿名员工均能说明含义和做法。",
        en: "The service concept “＿＿” stands in the manual and is displayed; ＿＿ staff asked could explain it and what it means in practice.",
      },
      {
        zh: "新员工入职培训包含服务理念，考核合格率＿＿%。",
        en: "Induction covers the service concept; ＿＿% of new staff passed the test.",
      },
    ],
    not_met: [
      {
        zh: "询问＿＿名员工，其中＿＿人说不出服务理念的含义。",
        en: "Of ＿＿ staff asked, ＿＿ could not say what the service concept means.",
      },
      {
        zh: "手册、官网和门店对服务理念的表述不一致：＿＿。",
        en: "The manual, the website and the shops word the service concept differently: ＿＿.",
      },
      {
        zh: "服务理念只有口号，没有转化为可执行的行为要求。",
        en: "The service concept is a slogan only; nothing says how to act on it.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅服务理念的发布文件、培训课件和＿＿份考核卷。",
        en: "Read the document that states the service concept, training material and ＿＿ tests.",
      },
      interview: {
        zh: "随机访谈＿＿名不同岗位的员工，请其举例说明服务理念。",
        en: "Asked ＿＿ staff in different posts for examples of the service concept.",
      },
      observation: {
        zh: "观察接待与上门服务人员的言行是否符合理念要求。",
        en: "Watched whether receptionists and visiting staff act on the concept.",
      },
    },
  },
  {
    clause: "5.1.7.2",
    met: [
      {
        zh: "抽查＿＿个型号，广告、保修卡与合同中的服务承诺一致。",
        en: "＿＿ models were sampled; the commitments in adverts, warranty cards and contracts agree.",
      },
      {
        zh: "交付时向顾客说明服务承诺，抽查＿＿份签收单均有顾客确认。",
        en: "Commitments are explained on delivery; ＿＿ sampled receipts all carry the customer's confirmation.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿个型号，其中＿＿个的广告与保修卡所写保修期限不同。",
        en: "Of ＿＿ models sampled, ＿＿ have different warranty periods in the advert and on the card.",
      },
      {
        zh: "合同条款缩小了广告中“＿＿”的承诺，且没有向顾客提示。",
        en: "The contract narrows the advertised commitment “＿＿” without telling the customer.",
      },
      {
        zh: "电商页面承诺＿＿，客服人员并不知晓，也未兑现。",
        en: "The online shop promises ＿＿; service staff neither know of it nor keep it.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿个型号的广告页、保修卡和合同逐项比对。",
        en: "Compared adverts, warranty cards and contracts of ＿＿ models line by line.",
      },
      interview: {
        zh: "电话回访＿＿名顾客，询问其所知道的服务承诺。",
        en: "Called ＿＿ customers and asked which commitments they knew of.",
      },
      observation: {
        zh: "查看门店与网店对服务承诺的展示。",
        en: "Looked at how commitments are shown in the shop and online.",
      },
    },
  },
  {
    clause: "5.1.7.3",
    met: [
      {
        zh: "官网、门店和＿＿持续介绍服务文化，本年度公开服务活动＿＿次。",
        en: "The website, the shops and ＿＿ keep presenting the service culture; ＿＿ public service activities this year.",
      },
      {
        zh: "社区服务、开放日等活动有方案、照片和报道，最近一次为＿＿。",
        en: "Community service and open days have plans, pictures and reports; the latest was on ＿＿.",
      },
    ],
    not_met: [
      {
        zh: "没有对外公开的服务文化内容，宣传只涉及商品本身。",
        en: "Nothing on service culture is made public; publicity deals with the goods only.",
      },
      {
        zh: "官网服务栏目自＿＿起没有更新，所列活动无法证实。",
        en: "The website's service pages have not changed since ＿＿ and the activities named cannot be proved.",
      },
      { zh: "计划的＿＿项服务活动均未实施。", en: "None of the ＿＿ planned service activities took place." },
    ],
    evidence: {
      document: {
        zh: "查阅宣传资料、活动方案与＿＿篇公开报道。",
        en: "Read publicity, activity plans and ＿＿ public reports.",
      },
      interview: {
        zh: "访谈＿＿部门，了解服务活动的策划与效果评价。",
        en: "Asked ＿＿ how service activities are planned and evaluated.",
      },
      observation: {
        zh: "浏览官网和公众号，查看门店的服务文化展示。",
        en: "Looked at the website, the public account and the display in the shop.",
      },
    },
  },
];
