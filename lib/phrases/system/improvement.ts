import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.6 Improvement. */
export const improvement: readonly ClausePhrases[] = [
  {
    clause: "5.1.6.1",
    met: [
      {
        zh: "服务部门每＿＿向生产和销售反馈市场信息，抽查＿＿条均有答复与措施。",
        en: "Service reports market information to production and sales every ＿＿; ＿＿ sampled reports all got an answer and a measure.",
      },
      {
        zh: "根据反馈改进了＿＿，改进前后返修率有数据对比。",
        en: "＿＿ was improved after feedback; repair rates before and after are compared.",
      },
    ],
    not_met: [
      {
        zh: "没有规定的信息反馈渠道，服务中发现的＿＿问题未传递到生产或供方。",
        en: "There is no set channel; the problem of ＿＿ found in service never reached production or the supplier.",
      },
      {
        zh: "反馈单共＿＿份，其中＿＿份没有处理结论。",
        en: "Of ＿＿ feedback forms, ＿＿ have no conclusion.",
      },
      {
        zh: "反馈只有汇总数字，没有原因分析和跟踪措施。",
        en: "Feedback consists of totals only, without causes or follow-up.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅信息反馈制度、＿＿份反馈单和质量改进会议纪要。",
        en: "Read the feedback rule, ＿＿ feedback forms and minutes of quality meetings.",
      },
      interview: {
        zh: "分别访谈服务、销售与生产（采购）负责人，核对同一反馈＿＿的处理经过。",
        en: "Asked the heads of service, sales and production (or purchasing) separately how one report, ＿＿, was handled.",
      },
      observation: {
        zh: "在系统中跟踪一条反馈从登记到关闭的全过程。",
        en: "Followed one report in the system from entry to closure.",
      },
    },
  },
  {
    clause: "5.1.6.2",
    met: [
      {
        zh: "设有＿＿研究部门负责疑难问题，本年度解决＿＿项，有技术报告。",
        en: "A research unit, ＿＿, takes up hard problems; ＿＿ were solved this year, with reports.",
      },
      {
        zh: "与＿＿签订技术支持协议，疑难问题按约定送检并取得结论。",
        en: "An agreement with ＿＿ covers hard problems; they are sent for testing and conclusions come back.",
      },
    ],
    not_met: [
      {
        zh: "没有研究部门，也没有外部合作机构，＿＿类疑难问题长期未解决。",
        en: "There is neither a research unit nor an outside partner; problems of ＿＿ have long been unsolved.",
      },
      {
        zh: "与＿＿的技术合作协议已到期，疑难问题转交渠道中断。",
        en: "The agreement with ＿＿ has expired, and hard problems have nowhere to go.",
      },
      {
        zh: "疑难问题清单列有＿＿项，均未见研究过程或结论。",
        en: "The list of hard problems has ＿＿ entries, none with research or a conclusion.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅疑难问题台账、技术合作协议和＿＿份研究报告。",
        en: "Read the list of hard problems, the cooperation agreement and ＿＿ research reports.",
      },
      interview: {
        zh: "访谈技术负责人＿＿，了解疑难问题的判定标准和攻关方式。",
        en: "Asked the technical head, ＿＿, how hard problems are recognised and tackled.",
      },
      observation: {
        zh: "查看实验室或测试台及正在处理的疑难样件。",
        en: "Looked at the laboratory or test bench and the samples being worked on.",
      },
    },
  },
  {
    clause: "5.1.6.3",
    met: [
      {
        zh: "持有有效的＿＿认证证书（编号＿＿），范围覆盖本次评价的商品或服务。",
        en: "Holds a valid ＿＿ certificate (no. ＿＿) whose scope covers the goods or services evaluated.",
      },
      {
        zh: "认证证书经公开平台查询为有效状态，最近一次监督审核日期＿＿。",
        en: "The public platform shows the certificate as valid; its last surveillance was on ＿＿.",
      },
    ],
    not_met: [
      {
        zh: "未持有国家认可的品牌、安全或管理类认证。",
        en: "No nationally recognised brand, safety or management certification is held.",
      },
      {
        zh: "＿＿认证证书已于＿＿到期或被暂停。",
        en: "The ＿＿ certificate expired or was suspended on ＿＿.",
      },
      {
        zh: "证书覆盖范围不包括＿＿，与本次评价范围不符。",
        en: "The certificate does not cover ＿＿ and so does not match the scope of this evaluation.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅认证证书原件和最近一次审核报告（编号＿＿）。",
        en: "Read the original certificate and the latest audit report (no. ＿＿).",
      },
      interview: {
        zh: "访谈体系负责人＿＿，了解认证的维持与换证安排。",
        en: "Asked the system manager, ＿＿, how the certification is kept up and renewed.",
      },
      observation: {
        zh: "在公开查询平台核对证书编号、范围与状态。",
        en: "Checked the certificate's number, scope and status on the public platform.",
      },
    },
  },
  {
    clause: "5.1.6.4",
    met: [
      {
        zh: "参与制定＿＿标准（编号＿＿），有起草单位证明或会议纪要。",
        en: "Took part in drafting ＿＿ (no. ＿＿), as shown by the list of drafters or minutes.",
      },
      {
        zh: "设有标准化岗位，企业服务标准已公开声明，共＿＿项。",
        en: "A post for standardisation exists and ＿＿ company service standards have been declared publicly.",
      },
    ],
    not_met: [
      {
        zh: "未开展标准化工作，也未参与任何国家、行业、团体或企业标准的制定。",
        en: "No standardisation work is done and the company took part in no national, trade, group or company standard.",
      },
      {
        zh: "声称参与＿＿标准的制定，但不能提供证明材料。",
        en: "The company claims a part in ＿＿ but cannot prove it.",
      },
      {
        zh: "企业标准＿＿已过复审期限，与现行国家标准不一致。",
        en: "Company standard ＿＿ is past its review date and differs from the national standard in force.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅标准文本、起草单位名单和＿＿份会议资料。",
        en: "Read the standard, its list of drafters and ＿＿ meeting papers.",
      },
      interview: {
        zh: "访谈标准化负责人＿＿，了解年度工作安排与参与方式。",
        en: "Asked the person for standardisation, ＿＿, about the year's plan and their part in it.",
      },
      observation: {
        zh: "在企业标准信息公开平台核对声明内容。",
        en: "Checked the declaration on the public platform for company standards.",
      },
    },
  },
];
