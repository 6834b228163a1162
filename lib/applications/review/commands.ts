import "server-only";
import { fileAcceptanceRecord } from "@/lib/acceptance-review/commands";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { planDays } from "@/lib/applications/person-day-review";
import { getApplication } from "@/lib/applications/queries";
import { type Day, dateOfDay, dayInShanghai } from "@/lib/calendar";
import { moveCase } from "@/lib/cases/commands";
import { transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { HalfDays } from "@/lib/rules/person-days";

type Ask = Context<CaseFacts>;

/** Reopens named items for the enterprise, with a reason and a last day. */
export async function requestSupplement(
  { actor, facts, now }: Ask,
  { items, reason, dueOn }: { items: string[]; reason: string; dueOn: Day },
): Promise<Outcome<void>> {
  if (dueOn < dayInShanghai(now)) {
    return failed("invalid_input", { fields: { dueOn: { code: "date_in_past" } } });
  }
  const { caseId } = facts;
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "request_supplement",
      actorId: actor.accountId,
      at: now,
      event: "applications.supplement_requested",
      note: reason,
      after: { items: [...new Set(items)], dueOn },
    });
    if (!moved.ok) return moved;
    const number = (await tx.supplementRound.count({ where: { caseId } })) + 1;
    await tx.supplementRound.create({
      data: {
        caseId,
        number,
        reason,
        dueOn: dateOfDay(dueOn),
        items: [...new Set(items)],
        openedById: actor.accountId,
        openedAt: now,
      },
    });
    return done();
  });
}

type Acceptance = { field: string; sampledOutlets: number; days: HalfDays | null; overrideReason: string };

/** Accepts an application: the service field and the person-days that the contract will state. */
export async function acceptApplication(
  { actor, facts, now }: Ask,
  input: Acceptance,
): Promise<Outcome<void>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const application = await getApplication(caseId, tx);
    const employees = application?.answers.employeeCount;
    if (!application || !employees) return failed("application_incomplete");
    if (application.answers.transfer && !(await tx.transferCheck.findUnique({ where: { caseId } }))) {
      return failed("transfer_not_checked");
    }
    const outlets = application.answers.outlets.length;
    if (input.sampledOutlets > outlets) {
      return failed("invalid_input", {
        fields: { sampledOutlets: { code: "too_large", params: { max: outlets } } },
      });
    }
    const days = planDays(
      { employees, sampledOutlets: input.sampledOutlets },
      { halfDays: input.days, reason: input.overrideReason },
    );
    if (!days.ok) return days;
    const { computed, planned, overrideReason } = days.value;
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "accept",
      actorId: actor.accountId,
      at: now,
      event: "applications.accepted",
      after: {
        field: input.field,
        sampledOutlets: input.sampledOutlets,
        computedHalfDays: computed,
        halfDays: planned,
      },
      note: overrideReason,
    });
    if (!moved.ok) return moved;
    const filed = await fileAcceptanceRecord(tx, {
      facts,
      field: input.field,
      sampledOutlets: input.sampledOutlets,
      days: days.value,
      by: { id: actor.accountId, name: actor.name },
      at: now,
    });
    if (!filed.ok) return filed;
    await tx.applicationReview.create({
      data: {
        caseId,
        outcome: "accepted",
        field: input.field,
        computedHalfDays: computed,
        halfDays: planned,
        overrideReason,
        reviewedById: actor.accountId,
        reviewedAt: now,
      },
    });
    return done();
  });
}

/** Declines an application with reasons; after an acceptance the history keeps both. */
export async function declineApplication(
  { actor, facts, now }: Ask,
  { reason }: { reason: string },
): Promise<Outcome<void>> {
  const { caseId } = facts;
  return transaction(async (tx) => {
    const moved = await moveCase(tx, {
      caseId,
      from: facts.status,
      move: "decline",
      actorId: actor.accountId,
      at: now,
      event: "applications.declined",
      note: reason,
    });
    if (!moved.ok) return moved;
    await tx.supplementRound.updateMany({ where: { caseId, closedAt: null }, data: { closedAt: now } });
    const reviewed = await tx.applicationReview.findUnique({ where: { caseId }, select: { caseId: true } });
    if (!reviewed) {
      await tx.applicationReview.create({
        data: {
          caseId,
          outcome: "declined",
          reasons: reason,
          reviewedById: actor.accountId,
          reviewedAt: now,
        },
      });
    }
    return done();
  });
}
