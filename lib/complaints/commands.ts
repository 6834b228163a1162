import "server-only";
import type { GeneralFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { dateOfDay, dayInShanghai } from "@/lib/calendar";
import { recordCaseEvent } from "@/lib/case-events";
import { isFinal } from "@/lib/cases/lifecycle";
import { caseStatuses } from "@/lib/cases/schema";
import type { CloseComplaintInput, ComplaintInput } from "@/lib/complaints/schema";
import { type Tx, transaction } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";

const runningStatuses = caseStatuses.filter((status) => !isFinal(status));

/**
 * Puts a complaint about an enterprise on record, and into the history of its running case. Waits for a
 * decision on that enterprise that is being taken just now: afterwards it is either seen by it or later than it.
 */
export async function recordComplaint(
  { actor, now }: Context<GeneralFacts>,
  input: ComplaintInput,
): Promise<Outcome<{ complaintId: string }>> {
  if (input.receivedOn > dayInShanghai(now)) {
    return failed("invalid_input", { fields: { receivedOn: { code: "date_in_future" } } });
  }
  return transaction(async (tx) => {
    const organisation = await tx.organisation.findUnique({ where: { id: input.organisationId } });
    if (!organisation) return failed("invalid_input", { fields: { organisationId: { code: "choose" } } });
    const { organisationId, summary, major } = input;
    const complaint = await tx.complaint.create({
      data: {
        organisationId,
        summary,
        major,
        receivedOn: dateOfDay(input.receivedOn),
        recordedById: actor.accountId,
        recordedAt: now,
      },
    });
    await tellRunningCases(tx, organisationId, {
      actorId: actor.accountId,
      at: now,
      kind: "complaints.recorded",
      after: { major },
      note: summary,
    });
    return done({ complaintId: complaint.id });
  });
}

/** Closes a complaint with its outcome; `complaint_closed` when a colleague has closed it already. */
export async function closeComplaint(
  { actor, now }: Context<GeneralFacts>,
  { complaintId, outcome }: CloseComplaintInput,
): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const complaint = await tx.complaint.findUnique({ where: { id: complaintId } });
    if (!complaint) return failed("not_found");
    const { count } = await tx.complaint.updateMany({
      where: { id: complaintId, closedAt: null },
      data: { outcome, closedById: actor.accountId, closedAt: now },
    });
    if (count === 0) return failed("complaint_closed");
    await tellRunningCases(tx, complaint.organisationId, {
      actorId: actor.accountId,
      at: now,
      kind: "complaints.closed",
      after: { major: complaint.major },
      note: outcome,
    });
    return done();
  });
}

type Told = Omit<Parameters<typeof recordCaseEvent>[1], "caseId">;

async function tellRunningCases(tx: Tx, organisationId: string, event: Told): Promise<void> {
  const running = await tx.case.findMany({
    where: { organisationId, status: { in: runningStatuses } },
    select: { id: true },
  });
  for (const { id } of running) await recordCaseEvent(tx, { ...event, caseId: id });
}
