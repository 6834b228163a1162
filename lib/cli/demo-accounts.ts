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
  account("owner@huaxia-demo.example", "企业负责人", "Enterprise owner"),
  account("member@huaxia-demo.example", "企业成员", "Enterprise member"),
  account("intake@xingzheng.example", "申请受理员", "Application officer"),
  account("planner@xingzheng.example", "审查策划员", "Planner"),
  account("reviewer@xingzheng.example", "文件审查员", "Document reviewer"),
  account("lead@xingzheng.example", "审查组长", "Lead auditor"),
  account("auditor@xingzheng.example", "审查员", "Auditor"),
  account("technical@xingzheng.example", "技术复核员", "Technical reviewer"),
  account("decision@xingzheng.example", "认证决定人", "Decision maker"),
  account("certificates@xingzheng.example", "证书管理员", "Certificate officer"),
  account("complaints@xingzheng.example", "投诉处理员", "Complaints officer"),
  account("admin@xingzheng.example", "系统管理员", "Administrator"),
];
