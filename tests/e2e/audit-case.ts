import { randomUUID } from "node:crypto";
import type { StaffRoleName } from "@/lib/access/schema";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { inDatabase } from "@/tests/e2e/people";

export interface OpenCase {
  id: string;
  holder: string;
  lead: string;
  auditor: string;
}

/**
 * A fresh case whose audit has just been opened, with a lead and an auditor of its own: made in the database, so that
 * no other test meets it. Both sign in with the demo's password.
 */
export async function openCase(name: string): Promise<OpenCase> {
  const tag = randomUUID().slice(0, 8);
  const holder = `${name}（虚构）${tag}`;
  const [organisation] = await inDatabase<{ id: string }>(
    `INSERT INTO organisation (credit_code, name, enterprise_type)
     SELECT '91' || upper(substr(md5($1), 1, 16)), $1, 'trade' RETURNING id`,
    [holder],
  );
  const [lead, auditor] = [
    await newAccount(`lead-${tag}`, `组长${tag}`, "lead_auditor"),
    await newAccount(`auditor-${tag}`, `组员${tag}`, "auditor"),
  ];
  const [row] = await inDatabase<{ id: string }>(
    `INSERT INTO "case" (reference, organisation_id, status, edition_id, created_by_id)
     VALUES ($1, $2, 'auditing', $3, $4) RETURNING id`,
    [`XT-${tag}`, organisation?.id, DEFAULT_EDITION.id, lead.id],
  );
  const id = row?.id ?? "";
  await inDatabase("INSERT INTO application (case_id, scope) VALUES ($1, '空调的销售与维修')", [id]);
  const [plan] = await inDatabase<{ id: string }>(
    `INSERT INTO audit_plan (case_id, version, mode, starts_on, ends_on, proposed_by_id)
     VALUES ($1, 1, 'FS01', current_date, current_date, $2) RETURNING id`,
    [id, lead.id],
  );
  for (const [person, role] of [
    [lead, "lead"],
    [auditor, "auditor"],
  ] as const) {
    await inDatabase("INSERT INTO case_side (case_id, account_id, side) VALUES ($1, $2, 'evaluation')", [
      id,
      person.id,
    ]);
    await inDatabase(
      `INSERT INTO booking (plan_id, case_id, account_id, role, starts_on, ends_on)
       VALUES ($1, $2, $3, $4, current_date, current_date)`,
      [plan?.id, id, person.id, role],
    );
  }
  await inDatabase("INSERT INTO scorecard (case_id, edition_id, opened_by_id) VALUES ($1, $2, $3)", [
    id,
    DEFAULT_EDITION.id,
    lead.id,
  ]);
  return { id, holder, lead: lead.email, auditor: auditor.email };
}

/** A new member of staff with the password of the demo. */
async function newAccount(mailbox: string, name: string, role: StaffRoleName) {
  const email = `${mailbox}@field.example`;
  const [account] = await inDatabase<{ id: string }>(
    `INSERT INTO account (email, name, password_hash)
     SELECT $1, $2, password_hash FROM account WHERE email = 'lead@xingzheng.example' RETURNING id`,
    [email, name],
  );
  const id = account?.id ?? "";
  await inDatabase("INSERT INTO staff_role (account_id, role) VALUES ($1, $2)", [id, role]);
  return { id, email };
}

/** What the server has of an audit: its operations, and the pictures whose bytes are whole. */
export async function storedOf(caseId: string) {
  const [operations] = await inDatabase<{ count: number; ids: number }>(
    `SELECT count(*)::int AS count, count(DISTINCT id)::int AS ids FROM scorecard_operation WHERE case_id = $1`,
    [caseId],
  );
  const [photos] = await inDatabase<{ count: number; hashes: number }>(
    `SELECT count(*)::int AS count, count(DISTINCT sha256)::int AS hashes
       FROM stored_file WHERE case_id = $1 AND purpose = 'photo'`,
    [caseId],
  );
  return { operations: operations?.count ?? 0, photos: photos?.count ?? 0, hashes: photos?.hashes ?? 0 };
}
