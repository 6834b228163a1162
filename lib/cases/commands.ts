import "server-only";
import { recordCaseEvent } from "@/lib/case-events";
import { nextStatus, possibleMoves } from "@/lib/cases/lifecycle";
import type { CaseMove, CaseSideName, CaseStatus } from "@/lib/cases/schema";
import type { Tx } from "@/lib/db";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { Prisma } from "@/prisma/generated/client/client";

type Move = {
  caseId: string;
  /** The status that the decision to move was based on. */
  from: CaseStatus;
  move: CaseMove;
  actorId: string | null;
  at: Date;
  /** Past tense, e.g. `application.submitted`. */
  event: string;
  note?: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/**
 * Moves a case along its lifecycle and writes the history, inside the caller's transaction.
 * `wrong_state` when the table has no such move; `someone_was_faster` when the case has moved meanwhile.
 */
export async function moveCase(tx: Tx, move: Move): Promise<Outcome<CaseStatus>> {
  const to = nextStatus(move.from, move.move);
  if (!to) {
    return failed("wrong_state", {
      params: { status: move.from, possible: possibleMoves(move.from).join(",") },
    });
  }
  const { count } = await tx.case.updateMany({
    where: { id: move.caseId, status: move.from },
    data: { status: to, ...(to === move.from ? {} : { statusSince: move.at }) },
  });
  if (count === 0) return failed("someone_was_faster");
  // A case that ends early gives its people's days back.
  if (to === "withdrawn" || to === "declined" || to === "terminated")
    await releaseBookings(tx, move.caseId, move.at);
  await recordCaseEvent(tx, {
    caseId: move.caseId,
    actorId: move.actorId,
    at: move.at,
    kind: move.event,
    before: { status: move.from, ...move.before },
    after: { status: to, ...move.after },
    note: move.note,
  });
  return done(to);
}

/** Frees everybody who is still booked for a case. */
export async function releaseBookings(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx.booking.updateMany({ where: { caseId, releasedAt: null }, data: { releasedAt: at } });
}

/**
 * Keeps a case in its status until the caller's transaction ends, for writes that do not move it: the row
 * stays locked, so a move by somebody else waits. `someone_was_faster` when the case has moved already.
 */
export async function holdCase(tx: Tx, caseId: string, status: CaseStatus): Promise<Outcome<void>> {
  const { count } = await tx.case.updateMany({ where: { id: caseId, status }, data: { status } });
  return count === 0 ? failed("someone_was_faster") : done();
}

/**
 * Puts a person on one side of a case for good. Refused when the person already stands on the other side;
 * the primary key of `case_side` makes this hold for two writers at once and for direct SQL alike.
 */
export async function takeSide(
  tx: Tx,
  { caseId, accountId, side, at }: { caseId: string; accountId: string; side: CaseSideName; at: Date },
): Promise<Outcome<void>> {
  await tx.caseSide.createMany({ data: [{ caseId, accountId, side, since: at }], skipDuplicates: true });
  const taken = await tx.caseSide.findUniqueOrThrow({ where: { caseId_accountId: { caseId, accountId } } });
  if (taken.side === side) return done();
  return failed(side === "judgement" ? "took_part_in_evaluation" : "took_part_in_judgement");
}
