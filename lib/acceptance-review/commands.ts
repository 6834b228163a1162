import "server-only";
import { requireComplete } from "@/lib/acceptance-review/complete";
import { getRegisterFacts, listFindings, neededDays } from "@/lib/acceptance-review/queries";
import { renderAcceptanceRecord } from "@/lib/acceptance-review/record";
import { MAX_PERIOD_DAYS, type RecordedFindings, topics } from "@/lib/acceptance-review/schema";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import type { PlannedDays } from "@/lib/applications/person-day-review";
import { getApplication } from "@/lib/applications/queries";
import { dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import { holdCase } from "@/lib/cases/commands";
import { nextStatus } from "@/lib/cases/lifecycle";
import { type Tx, transaction } from "@/lib/db";
import { insertFile, storeBytes } from "@/lib/files";
import { done, failed, type Outcome } from "@/lib/outcome";
import { daysOf } from "@/lib/planning/rules";
import type { Prisma } from "@/prisma/generated/client/client";

/**
 * Records what the body found about itself, with what its register said at that moment. Nobody may record as met what
 * the register shows to be impossible: no lead at all, or none who is free.
 */
export async function recordFindings(
  { actor, facts, now }: Context<CaseFacts>,
  input: RecordedFindings,
): Promise<Outcome<void>> {
  const { caseId, organisationId, status } = facts;
  if (!nextStatus(status, "accept")) return failed("wrong_state", { params: { status } });
  const today = dayInShanghai(now);
  const { from, to } = input;
  if (from < today) return failed("invalid_input", { fields: { from: { code: "date_in_past" } } });
  if (to < from) return failed("invalid_input", { fields: { to: { code: "date_order" } } });
  if (daysOf({ startsOn: from, endsOn: to }) > MAX_PERIOD_DAYS) {
    return failed("invalid_input", {
      fields: { to: { code: "period_too_long", params: { max: MAX_PERIOD_DAYS } } },
    });
  }
  return transaction(async (tx) => {
    const held = await holdCase(tx, caseId, status);
    if (!held.ok) return held;
    const application = await getApplication(caseId, tx);
    const { employeeCount, outlets } = application?.answers ?? { employeeCount: null, outlets: [] };
    if (!employeeCount) return failed("application_incomplete");
    const register = await getRegisterFacts(
      {
        organisationId,
        reviewer: { name: actor.name, posts: [...actor.staffRoles] },
        today,
        period: { from, to, neededDays: neededDays(employeeCount, outlets.length) },
      },
      tx,
    );
    if (input.team_competence === "met" && register.leads.length === 0) {
      return failed("invalid_input", { fields: { team_competence: { code: "nobody_qualified" } } });
    }
    if (input.capacity === "met" && register.freeLeads.length === 0) {
      return failed("invalid_input", { fields: { capacity: { code: "nobody_free" } } });
    }
    await tx.acceptanceFinding.createMany({
      data: topics.map((topic) => ({
        caseId,
        topic,
        finding: input[topic],
        reason: input[`${topic}_reason`],
        facts: register satisfies Prisma.InputJsonObject,
        recordedById: actor.accountId,
        recordedAt: now,
      })),
    });
    await recordCaseEvent(tx, {
      caseId,
      actorId: actor.accountId,
      at: now,
      kind: "acceptanceReview.recorded",
      after: { unmet: topics.filter((topic) => input[topic] === "not_met").length },
    });
    return done();
  });
}

/** In the transaction of the acceptance: refuses without a whole record, and files it as PDF. */
export async function fileAcceptanceRecord(
  tx: Tx,
  accepted: {
    facts: CaseFacts;
    field: string;
    sampledOutlets: number;
    days: PlannedDays;
    by: { id: string; name: string };
    at: Date;
  },
): Promise<Outcome<void>> {
  const { facts, by, at } = accepted;
  const { caseId } = facts;
  const [findings, application] = [await listFindings(caseId, tx), await getApplication(caseId, tx)];
  const complete = requireComplete(findings);
  if (!complete.ok) return complete;
  if (!application) return failed("application_incomplete");
  const pdf = await storeBytes(renderAcceptanceRecord({ ...accepted, findings, application }), {
    name: `${facts.reference}-合同评审记录.pdf`,
    mediaType: "application/pdf",
  });
  if (!pdf.ok) return pdf;
  await insertFile(tx, pdf.value, { caseId, purpose: "acceptance_record", createdById: by.id, at });
  await tx.acceptanceRecord.create({ data: { caseId, fileId: pdf.value.id, madeAt: at } });
  return done();
}
