import type { StaffRoleName } from "@/lib/access/schema";

/** A person of the invented certification body; the address before the @. */
export type StaffMember = { mailbox: string; name: string; roles: readonly StaffRoleName[] };

/** Those with a post for an address are offered at the start; the others make teams differ. */
export const staff: readonly StaffMember[] = [
  { mailbox: "intake", name: "周雯", roles: ["application_officer"] },
  { mailbox: "planner", name: "孙立群", roles: ["planner"] },
  { mailbox: "reviewer", name: "郑文彬", roles: ["document_reviewer"] },
  { mailbox: "lead", name: "陈卫东", roles: ["lead_auditor", "auditor"] },
  { mailbox: "auditor", name: "林晓燕", roles: ["auditor"] },
  { mailbox: "technical", name: "何志远", roles: ["technical_reviewer"] },
  { mailbox: "decision", name: "许静", roles: ["decision_maker"] },
  { mailbox: "certificates", name: "唐敏", roles: ["certificate_officer"] },
  { mailbox: "complaints", name: "冯雪", roles: ["complaints_officer"] },
  { mailbox: "admin", name: "高明", roles: ["administrator"] },
  { mailbox: "zhao.haitao", name: "赵海涛", roles: ["lead_auditor", "auditor"] },
  { mailbox: "wu.xiuying", name: "吴秀英", roles: ["lead_auditor", "auditor", "technical_reviewer"] },
  { mailbox: "dilinur", name: "迪丽努尔·艾合买提", roles: ["auditor"] },
  { mailbox: "luo.jianguo", name: "罗建国", roles: ["auditor"] },
  { mailbox: "expert", name: "沈一鸣", roles: ["technical_expert"] },
  { mailbox: "huang.li", name: "黄丽", roles: ["document_reviewer", "decision_maker"] },
];
