import "server-only";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client/client";

/** One entry of the case history; `kind` is past tense and has a sentence under `cases.events.<kind>`. */
export type CaseEventInput = {
  caseId: string;
  /** null only for the system itself. */
  actorId: string | null;
  at: Date;
  kind: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
  note?: string;
};

/** Writes an entry in the same transaction as the change that it tells of. */
export async function recordCaseEvent(tx: Tx, event: CaseEventInput): Promise<void> {
  await tx.caseEvent.create({ data: { ...event, note: event.note ?? "" } });
}
