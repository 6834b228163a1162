import "server-only";
import { db, type Reader } from "@/lib/db";

const PAGE = 30;

/** Who did something: somebody of the enterprise, of the certification body, or the system itself. */
export type EventActor = { kind: "enterprise" | "body"; name: string } | { kind: "system" };
export type HistoryEvent = {
  id: string;
  at: Date;
  kind: string;
  actor: EventActor;
  before: unknown;
  after: unknown;
  note: string;
};

/** The case history, newest first, one page below the entry `before`; `more` is the key of the next page. */
export async function listCaseEvents(
  { caseId, organisationId, before }: { caseId: string; organisationId: string; before?: bigint },
  reader: Reader = db,
): Promise<{ events: HistoryEvent[]; more: string | null }> {
  const rows = await reader.caseEvent.findMany({
    where: { caseId, ...(before === undefined ? {} : { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const actorIds = [...new Set(page.flatMap(({ actorId }) => actorId ?? []))];
  const accounts = await reader.account.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, name: true, memberships: { where: { organisationId }, select: { role: true } } },
  });
  const actors = new Map(
    accounts.map((account): [string, EventActor] => [
      account.id,
      { kind: account.memberships.length > 0 ? "enterprise" : "body", name: account.name },
    ]),
  );
  return {
    events: page.map(({ id, at, kind, actorId, before, after, note }) => ({
      id: String(id),
      at,
      kind,
      actor: (actorId && actors.get(actorId)) || { kind: "system" },
      before,
      after,
      note,
    })),
    more: rows.length > PAGE ? String(page[page.length - 1]?.id) : null,
  };
}
