import "server-only";
import { type Day, dayOfDate } from "@/lib/calendar";
import { db, type Reader } from "@/lib/db";
import { literally } from "@/lib/register/search-terms";

export type ComplaintRow = {
  id: string;
  organisationName: string;
  creditCode: string;
  summary: string;
  major: boolean;
  receivedOn: Day;
  recordedBy: string;
  outcome: string;
  closedAt: Date | null;
};

const PAGE = 30;

/** Complaints, the newest record first; `after` is the id of the last one of the page before. */
export async function listComplaints(
  { onlyOpen, after }: { onlyOpen: boolean; after: string | null },
  reader: Reader = db,
): Promise<{ rows: ComplaintRow[]; next: string | null }> {
  const found = await reader.complaint.findMany({
    where: onlyOpen ? { closedAt: null } : {},
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: PAGE + 1,
    include: { organisation: { select: { name: true, creditCode: true } } },
  });
  const names = await namesOf(
    found.map(({ recordedById }) => recordedById),
    reader,
  );
  const rows = found.slice(0, PAGE).map((row) => ({
    id: row.id,
    organisationName: row.organisation.name,
    creditCode: row.organisation.creditCode,
    summary: row.summary,
    major: row.major,
    receivedOn: dayOfDate(row.receivedOn),
    recordedBy: names.get(row.recordedById) ?? "",
    outcome: row.outcome,
    closedAt: row.closedAt,
  }));
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}

export type OrganisationChoice = { id: string; name: string; creditCode: string };

/** Enterprises whose name or code contains the text; at most 20, for choosing whom a complaint is about. */
export async function findOrganisations(text: string, reader: Reader = db): Promise<OrganisationChoice[]> {
  return reader.organisation.findMany({
    where: {
      OR: [
        { name: { contains: literally(text) } },
        { creditCode: { contains: literally(text.toUpperCase()) } },
      ],
    },
    orderBy: { name: "asc" },
    take: 20,
    select: { id: true, name: true, creditCode: true },
  });
}

async function namesOf(ids: string[], reader: Reader): Promise<Map<string, string>> {
  const accounts = await reader.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}
