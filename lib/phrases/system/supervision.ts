import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.5 Supervision. */
export const supervision: readonly ClausePhrases[] = [
  {
    clause: "5.1.5.1",
    met: [
      {
        zh: "设有＿＿作为服务监督机构，配备专职人员＿＿名，职责与服务执行部门分开。",
        en: "＿＿ supervises service with ＿＿ dedicated staff, separate from those who carry it out.",
      },
      {
        zh: "监督人员按计划每＿＿检查一次，检查表和问题清单完整。",
        en: "The supervisors inspect every ＿＿ as planned, with complete checklists and lists of findings.",
      },
    ],
    not_met: [
      {
        zh: "没有设立服务监督机构，也没有指定专职监督人员。",
        en: "There is no body that supervises service and nobody is assigned to it.",
      },
      {
        zh: "监督员＿＿同时负责所检查的业务，检查缺乏独立性。",
        en: "Supervisor ＿＿ also runs the work that is inspected, so the inspection is not independent.",
      },
      {
        zh: "监督计划规定＿＿次检查，实际只有＿＿次记录。",
        en: "The plan asks for ＿＿ inspections; only ＿＿ are on record.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅监督机构设立文件、人员任命书和＿＿次检查记录。",
        en: "Read the document that set up the supervision body, the appointments and ＿＿ inspection records.",
      },
      interview: {
        zh: "访谈监督人员＿＿，了解检查依据、频次和汇报对象。",
        en: "Asked supervisor ＿＿ about the basis and frequency of inspections and to whom they report.",
      },
      observation: {
        zh: "旁观一次服务质量检查或录音抽听。",
        en: "Sat in on a service inspection or a review of call recordings.",
      },
    },
  },
  {
    clause: "5.1.5.2",
    met: [
      {
        zh: "监督发现的＿＿项问题均有责任人、纠正措施和验证，奖惩已兑现。",
        en: "The ＿＿ problems found each have an owner, a correction and a verification; rewards and penalties were carried out.",
      },
      {
        zh: "除内部检查外，委托＿＿开展神秘顾客或第三方评价，结果用于改进。",
        en: "Besides internal checks, ＿＿ carries out mystery-customer or third-party evaluation, and the results are used.",
      },
    ],
    not_met: [
      {
        zh: "检查记录列出＿＿项问题，其中＿＿项没有纠正措施。",
        en: "The inspections list ＿＿ problems, of which ＿＿ have no correction.",
      },
      {
        zh: "监督结果未与奖惩挂钩，同类问题在＿＿网点重复出现。",
        en: "Results have no effect on reward or penalty; the same problem keeps coming back at outlet ＿＿.",
      },
      {
        zh: "只有内部检查，近＿＿年没有任何外部评价。",
        en: "Only internal checks were made; there has been no external evaluation for ＿＿ years.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅监督报告、奖惩通知和＿＿份纠正措施单。",
        en: "Read supervision reports, notices of reward and penalty, and ＿＿ corrective-action forms.",
      },
      interview: {
        zh: "访谈被检查部门的＿＿，了解问题反馈和整改要求如何下达。",
        en: "Asked ＿＿ of an inspected department how findings and demands reach them.",
      },
      observation: {
        zh: "跟踪一项已关闭的问题到现场，验证措施仍在执行。",
        en: "Followed one closed problem to its place and checked that the measure is still in use.",
      },
    },
  },
];
