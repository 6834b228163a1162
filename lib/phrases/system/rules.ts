import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.4 Rules and procedures. */
export const rules: readonly ClausePhrases[] = [
  {
    clause: "5.1.4.1",
    met: [
      {
        zh: "服务手册（版本＿＿）覆盖受理、配送、安装、维修、退换、投诉等流程，经批准并发放到岗位。",
        en: "The service manual (version ＿＿) covers intake, delivery, installation, repair, returns and complaints; it is approved and available at each post.",
      },
      {
        zh: "手册各流程有责任部门、时限和记录表单，与实际运行的＿＿流程一致。",
        en: "Each process in the manual has an owner, time limits and forms, and agrees with the ＿＿ process as it runs.",
      },
    ],
    not_met: [
      {
        zh: "服务手册没有＿＿流程的规定，一线人员按口头约定处理。",
        en: "The service manual says nothing on ＿＿; front-line staff go by word of mouth.",
      },
      {
        zh: "现场使用的手册为＿＿版，现行版本为＿＿版，未收回旧版。",
        en: "The manual in use is version ＿＿ while the current one is ＿＿; the old one was not withdrawn.",
      },
      {
        zh: "服务规定分散在多个通知中，没有汇编成册，条款相互矛盾。",
        en: "The rules are scattered over notices, were never compiled, and contradict one another.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅服务手册、修订记录和发放清单（编号＿＿）。",
        en: "Read the service manual, its revision record and the distribution list (no. ＿＿).",
      },
      interview: {
        zh: "访谈＿＿岗位人员，请其指出本岗位流程在手册中的位置。",
        en: "Asked staff at ＿＿ to show where the manual describes their own process.",
      },
      observation: {
        zh: "在工作现场核对张贴或系统内的流程是否为现行版本。",
        en: "Checked at the workplace whether the displayed or on-screen process is the current version.",
      },
    },
  },
  {
    clause: "5.1.4.2",
    met: [
      {
        zh: "法规清单收录＿＿项与售后服务有关的要求，已转化到制度条款，更新日期＿＿。",
        en: "The legal register holds ＿＿ requirements on service, each carried over into the rules; last updated ＿＿.",
      },
      {
        zh: "询问＿＿名员工，均能说明三包责任和顾客信息保护的要点。",
        en: "＿＿ staff were asked; all could explain warranty duties and the protection of customer data.",
      },
    ],
    not_met: [
      {
        zh: "法规清单未收录＿＿，相关制度仍按旧规定执行。",
        en: "The legal register omits ＿＿; the rules still follow the old law.",
      },
      {
        zh: "询问＿＿名员工，其中＿＿人不了解退换货的法定时限。",
        en: "Of ＿＿ staff asked, ＿＿ did not know the legal time limits for returns and exchanges.",
      },
      {
        zh: "法规清单多年未评审，＿＿项已废止的文件仍列为有效。",
        en: "The legal register has not been reviewed for years; ＿＿ repealed texts are still listed as valid.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅法规清单、合规评价记录和＿＿次宣贯签到。",
        en: "Read the legal register, the compliance review and attendance of ＿＿ briefings.",
      },
      interview: {
        zh: "随机访谈＿＿名一线员工，询问与其岗位有关的法规要求。",
        en: "Asked ＿＿ front-line staff about the law that concerns their post.",
      },
      observation: {
        zh: "观察接待人员向顾客说明三包责任的过程。",
        en: "Watched a receptionist explain warranty duties to a customer.",
      },
    },
  },
];
