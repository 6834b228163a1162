import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.3.2 Complaint handling. */
export const complaints: readonly ClausePhrases[] = [
  {
    clause: "5.3.2.1",
    met: [
      {
        zh: "＿＿部门统一登记投诉，抽查＿＿份档案，受理、调查、处理、回访齐全。",
        en: "＿＿ registers all complaints; ＿＿ sampled files are complete from intake to follow-up.",
      },
      {
        zh: "投诉编号连续，热线、网店和平台来源的＿＿件全部入账。",
        en: "Complaint numbers run without gaps; all ＿＿ from hotline, shop and platforms are entered.",
      },
    ],
    not_met: [
      {
        zh: "抽查投诉档案＿＿份，其中＿＿份缺少处理结果或顾客确认。",
        en: "Of ＿＿ complaint files sampled, ＿＿ lack the outcome or the customer's confirmation.",
      },
      {
        zh: "＿＿渠道的投诉未登记，与平台后台数据相差＿＿件。",
        en: "Complaints by ＿＿ are not registered; the platform shows ＿＿ more.",
      },
      {
        zh: "没有指定投诉归口部门，由＿＿各自处理，不留档案。",
        en: "No department is in charge of complaints; ＿＿ handle their own and keep no files.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿份投诉档案，并与热线、平台数据核对总数。",
        en: "Took ＿＿ complaint files and compared totals with hotline and platform data.",
      },
      interview: {
        zh: "访谈投诉专员＿＿，了解登记口径与分级。",
        en: "Asked complaints officer ＿＿ what counts as a complaint and how it is graded.",
      },
      observation: {
        zh: "在系统中跟踪＿＿件投诉的流转记录。",
        en: "Followed ＿＿ complaints through the system.",
      },
    },
  },
  {
    clause: "5.3.2.2",
    met: [
      {
        zh: "抽查投诉＿＿件，均在＿＿内首次答复并按时办结。",
        en: "＿＿ complaints were sampled; all were first answered within ＿＿ and settled in time.",
      },
      {
        zh: "投诉办结率＿＿%，超时自动升级，顾客满意确认可查。",
        en: "＿＿% of complaints are settled; late ones escalate by themselves and customers' consent is on record.",
      },
    ],
    not_met: [
      {
        zh: "抽查投诉＿＿件，其中＿＿件超过规定的答复时限。",
        en: "Of ＿＿ complaints sampled, ＿＿ were answered late.",
      },
      {
        zh: "抽查投诉＿＿件，其中＿＿件登记为办结，电话核实顾客并不认可。",
        en: "Of ＿＿ complaints sampled, ＿＿ are closed on paper, but the customer told us otherwise.",
      },
      {
        zh: "同一问题的投诉＿＿件反复出现，未从根源解决。",
        en: "＿＿ complaints about one and the same problem keep coming; its cause is not removed.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿件投诉，计算首次答复与办结用时。",
        en: "Took ＿＿ complaints and worked out the time to the first answer and to settlement.",
      },
      interview: {
        zh: "电话访谈＿＿名投诉顾客，核实处理结果。",
        en: "Called ＿＿ customers who had complained and checked the outcome.",
      },
      observation: {
        zh: "查看系统中未办结投诉的停留时间，最长＿＿。",
        en: "Looked at how long open complaints stay in the system, the longest ＿＿.",
      },
    },
  },
  {
    clause: "5.3.2.3",
    met: [
      {
        zh: "任命调解人员＿＿名，职责与权限明确，本年度调解＿＿起，均有协议。",
        en: "＿＿ mediators are appointed with clear powers; ＿＿ cases were mediated this year, each with an agreement.",
      },
      {
        zh: "对＿＿服务失误主动道歉和补偿，并更新流程防止再发。",
        en: "The company apologised and compensated for the failure ＿＿ and changed its process.",
      },
    ],
    not_met: [
      {
        zh: "没有指定调解人员，重大纠纷由＿＿临时处理。",
        en: "No mediator is appointed; serious disputes are handled ad hoc by ＿＿.",
      },
      { zh: "＿＿事件没有处置记录和补救措施。", en: "The incident ＿＿ has no record and no remedy." },
      {
        zh: "调解人员＿＿没有处理权限，赔付须逐级审批，用时＿＿天。",
        en: "Mediator ＿＿ has no powers; compensation passes through several approvals and takes ＿＿ days.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅调解人员任命书、应急预案和＿＿起事件的处置记录。",
        en: "Read the mediators' appointments, the emergency plan and records of ＿＿ incidents.",
      },
      interview: {
        zh: "访谈调解人员＿＿，请其讲述一起典型事件的处理。",
        en: "Asked mediator ＿＿ to tell how a typical case was handled.",
      },
      observation: {
        zh: "查看接待调解场所和＿＿事件的补救落实情况。",
        en: "Looked at the place for mediation and at the remedy carried out after ＿＿.",
      },
    },
  },
];
