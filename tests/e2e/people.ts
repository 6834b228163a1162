import type { StaffRoleName } from "@/lib/access/schema";
import { query } from "@/lib/cli/database";
import { demoPassword } from "@/lib/cli/demo-accounts";

export interface Person {
  email: string;
  password: string;
}

/** The demo's mailbox for each post. */
const mailboxes: Record<StaffRoleName, string> = {
  application_officer: "intake",
  planner: "planner",
  document_reviewer: "reviewer",
  lead_auditor: "lead",
  auditor: "auditor",
  technical_expert: "expert",
  technical_reviewer: "technical",
  decision_maker: "decision",
  certificate_officer: "certificates",
  complaints_officer: "complaints",
  administrator: "admin",
};

/** Somebody of the certification body; `E2E_ACCOUNTS=dev` means a database with one account named after each role. */
export function personOf(role: StaffRoleName): Person {
  const email =
    process.env.E2E_ACCOUNTS === "dev" ? `${role}@dev.example` : `${mailboxes[role]}@xingzheng.example`;
  return { email, password: demoPassword };
}

/** What colleagues call a person: the name on lists and in teams. */
export async function nameOf({ email }: Person): Promise<string> {
  const [account] = await inDatabase<{ name: string }>("SELECT name FROM account WHERE email = $1", [email]);
  if (!account) throw new Error(`nobody is called ${email}`);
  return account.name;
}

/** One statement in the database of the product under test, for what no page shows. */
export async function inDatabase<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL names the database of the product under test");
  return query<Row>(url, sql, values);
}
