import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.1.2 Staffing. */
export const staffing: readonly ClausePhrases[] = [
  {
    clause: "5.1.2.1",
    met: [
      {
        zh: "抽查＿＿名技术与业务人员，岗位要求的资格证书均在有效期内。",
        en: "＿＿ technical and business staff were sampled; all certificates that their posts require are valid.",
      },
      {
        zh: "从事＿＿特种作业的人员全部持证，证书编号与公开查询结果一致。",
        en: "All staff who do ＿＿ special work hold permits whose numbers agree with the public look-up.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿人，其中＿＿人的上岗证已过有效期，仍在独立上门作业。",
        en: "Of ＿＿ people sampled, ＿＿ had expired work permits and still worked alone on customers' premises.",
      },
      {
        zh: "岗位说明书要求＿＿资格，抽查人员＿＿未取得该资格。",
        en: "The job description asks for ＿＿; the sampled person ＿＿ does not have it.",
      },
      {
        zh: "外包安装人员的资格没有核验记录，企业不掌握其持证情况。",
        en: "The qualifications of contracted installers were never checked; the company does not know what they hold.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅人员花名册、资格要求清单和＿＿份证书原件或复印件。",
        en: "Read the staff list, the qualification requirements and ＿＿ certificates, original or copy.",
      },
      interview: {
        zh: "访谈技术人员＿＿和＿＿，询问操作要点与持证情况。",
        en: "Asked technicians ＿＿ and ＿＿ about the main points of their work and their certificates.",
      },
      observation: {
        zh: "观察维修人员处理一单＿＿业务，操作与作业指导书相符。",
        en: "Watched a technician do one job of ＿＿; the work followed the instructions.",
      },
    },
  },
  {
    clause: "5.1.2.2",
    met: [
      {
        zh: "服务管理人员共＿＿人，持有效售后服务管理师证书＿＿人，达到一成且不少于一名。",
        en: "There are ＿＿ service-management staff, of whom ＿＿ hold valid service-manager certificates: at least one in ten, and no fewer than one.",
      },
      {
        zh: "售后服务管理师＿＿参与服务策划和投诉复核，有工作记录。",
        en: "The certified service manager ＿＿ takes part in planning service and reviewing complaints, as records show.",
      },
    ],
    not_met: [
      {
        zh: "服务管理人员共＿＿人，持证＿＿人，不足一成。",
        en: "There are ＿＿ service-management staff and only ＿＿ hold certificates, fewer than one in ten.",
      },
      {
        zh: "售后服务管理师＿＿的证书已于＿＿到期，未复审。",
        en: "The certificate of service manager ＿＿ expired on ＿＿ and was not renewed.",
      },
      {
        zh: "持证人员＿＿已离职，企业未补充，目前没有在岗的管理师。",
        en: "The certified manager ＿＿ has left and was not replaced; nobody on duty holds a certificate.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅服务管理人员名单、劳动合同或社保记录及＿＿份管理师证书。",
        en: "Read the list of service-management staff, contracts or social-security records, and ＿＿ manager certificates.",
      },
      interview: {
        zh: "访谈售后服务管理师＿＿，了解其在服务管理中的实际职责。",
        en: "Asked the certified service manager ＿＿ what they really do in managing service.",
      },
      observation: {
        zh: "在岗核实管理师＿＿本人，与证书照片一致。",
        en: "Met manager ＿＿ at work and compared the person with the certificate.",
      },
    },
  },
];
