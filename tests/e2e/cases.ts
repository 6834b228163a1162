import type { StaffRoleName } from "@/lib/access/schema";
import type { CaseStatus } from "@/lib/cases/schema";
import { inDatabase, personOf } from "@/tests/e2e/people";

export interface KnownCase extends Record<string, unknown> {
  id: string;
  holder: string;
  code: string;
  /** Whoever answers for the enterprise. */
  owner: string;
}

/** A case of the demo that stands in this status, as the seed left it there; the story's own are not touched. */
export async function caseIn(status: CaseStatus): Promise<KnownCase> {
  const [found] = await inDatabase<KnownCase>(
    `SELECT c.id, o.name AS holder, o.credit_code AS code, a.email AS owner
       FROM "case" c
       JOIN organisation o ON o.id = c.organisation_id
       JOIN membership m ON m.organisation_id = o.id AND m.role = 'owner'
       JOIN account a ON a.id = m.account_id AND a.email NOT LIKE '%@example.com'
      WHERE c.status = $1
      ORDER BY c.created_at, c.id
      LIMIT 1`,
    [status],
  );
  if (!found) throw new Error(`no case is ${status}`);
  return found;
}

/** Staff with a role who took no part in a case; the same one twice where there is no second. */
export async function twoWhoMay(role: StaffRoleName, caseId: string): Promise<[string, string]> {
  const [first, second] = await inDatabase<{ email: string }>(
    `SELECT a.email FROM account a JOIN staff_role r ON r.account_id = a.id AND r.role = $1
      WHERE a.disabled_at IS NULL AND split_part(a.email, '@', 2) = split_part($3, '@', 2)
        AND NOT EXISTS (SELECT FROM case_side s WHERE s.case_id = $2 AND s.account_id = a.id)
      ORDER BY a.created_at, a.email`,
    [role, caseId, personOf(role).email],
  );
  if (!first) throw new Error(`nobody is ${role}`);
  return [first.email, (second ?? first).email];
}
