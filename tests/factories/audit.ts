import type { Actor } from "@/lib/access/schema";
import { openAudit } from "@/lib/audits/commands";
import type { PrismaClient } from "@/prisma/generated/client/client";
import { makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";
import { contextOf } from "@/tests/factories/scorecard";

export type MadeAudit = {
  caseId: string;
  organisationId: string;
  lead: Actor;
  auditor: Actor;
  expert: Actor;
};

/** A case with a lead, an auditor and an expert, its audit opened unless told otherwise. */
export async function makeAudit(
  db: PrismaClient,
  { open = true, organisationId }: { open?: boolean; organisationId?: string } = {},
): Promise<MadeAudit> {
  const made = await makeCase(db, "ready", { organisationId });
  const lead = await makeStaff(db, ["lead_auditor"], "组长");
  const auditor = await makeStaff(db, ["auditor"], "组员");
  const expert = await makeStaff(db, ["technical_expert"], "专家");
  await makePlan(db, made.id, [
    { accountId: lead.accountId, role: "lead" },
    { accountId: auditor.accountId, role: "auditor" },
    { accountId: expert.accountId, role: "expert" },
  ]);
  const opened = open ? await openAudit(await contextOf(lead, made.id)) : null;
  if (opened && !opened.ok) throw new Error(opened.code);
  return { caseId: made.id, organisationId: made.organisationId, lead, auditor, expert };
}
