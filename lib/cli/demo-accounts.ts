export interface DemoAccount {
  email: string;
  password: string;
  roleZh: string;
  roleEn: string;
}

/** One password for the whole demo: it is printed at every start and protects nothing. */
export const demoPassword = "Xingzheng-2026";

const account = (email: string, roleZh: string, roleEn: string): DemoAccount => ({
  email,
  password: demoPassword,
  roleZh,
  roleEn,
});

/** Whom the demo lets you be, printed at the start and listed in the README. */
export const demoAccounts: DemoAccount[] = [
  account("owner@huaxia-demo.example", "企业负责人：审核前", "Enterprise owner: before the audit"),
  account("member@huaxia-demo.example", "企业经办人：同一企业", "Enterprise member: the same enterprise"),
  account("owner@qingmu-demo.example", "企业负责人：申请草稿", "Enterprise owner: a draft"),
  account("owner@mingche-demo.example", "企业负责人：整改中", "Enterprise owner: open corrections"),
  account("owner@yunfan-demo.example", "企业负责人：已获证", "Enterprise owner: certified"),
  account("intake@xingzheng.example", "申请受理员", "Application officer"),
  account("planner@xingzheng.example", "审核方案管理员", "Planner"),
  account("reviewer@xingzheng.example", "文件评审员", "Document reviewer"),
  account("lead@xingzheng.example", "审核组长", "Lead auditor"),
  account("auditor@xingzheng.example", "审核员", "Auditor"),
  account("expert@xingzheng.example", "技术专家", "Technical expert"),
  account("technical@xingzheng.example", "技术复核员", "Technical reviewer"),
  account("decision@xingzheng.example", "认证决定人员", "Decision maker"),
  account("certificates@xingzheng.example", "证书管理员", "Certificate officer"),
  account("complaints@xingzheng.example", "投诉处理员", "Complaints officer"),
  account("admin@xingzheng.example", "系统管理员", "Administrator"),
];
