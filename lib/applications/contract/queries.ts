import "server-only";
import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { agreedHalfDays } from "@/lib/applications/contract-terms";
import { db, type Reader } from "@/lib/db";

export type ContractView = {
  id: string;
  number: string;
  version: number;
  terms: ContractTerms;
  totalFen: number;
  textSha256: string;
  offeredAt: Date;
  offeredBy: string;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  fileId: string | null;
};

/** Every version of a case's contract, newest first. */
export async function listContracts(caseId: string, reader: Reader = db): Promise<ContractView[]> {
  const contracts = await reader.contract.findMany({ where: { caseId }, orderBy: { version: "desc" } });
  const ids = contracts.flatMap(({ offeredById, acceptedById }) => [
    offeredById,
    acceptedById ?? offeredById,
  ]);
  const people = await reader.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return contracts.map((contract) => ({
    id: contract.id,
    number: contract.number,
    version: contract.version,
    terms: contract.terms as ContractTerms,
    totalFen: contract.totalFen,
    textSha256: contract.textSha256,
    offeredAt: contract.offeredAt,
    offeredBy: nameOf.get(contract.offeredById) ?? "",
    acceptedAt: contract.acceptedAt,
    acceptedBy: contract.acceptedById && (nameOf.get(contract.acceptedById) ?? ""),
    fileId: contract.fileId,
  }));
}

/**
 * The half days of the first audit: those of the contract in force, before it those of the application's review; null
 * before both.
 */
export async function getContractedHalfDays(caseId: string, reader: Reader = db): Promise<number | null> {
  const [contract, review] = await Promise.all([
    reader.contract.findFirst({
      where: { caseId, acceptedAt: { not: null } },
      orderBy: { version: "desc" },
      select: { terms: true },
    }),
    reader.applicationReview.findUnique({ where: { caseId }, select: { halfDays: true } }),
  ]);
  return contract ? agreedHalfDays(contract.terms as ContractTerms) : (review?.halfDays ?? null);
}

/** How many outlets the acceptance decided to visit; it stands in the case history. */
export async function sampledOutletsOf(caseId: string, reader: Reader = db): Promise<number> {
  const event = await reader.caseEvent.findFirst({
    where: { caseId, kind: "applications.accepted" },
    orderBy: { id: "desc" },
    select: { after: true },
  });
  const after = event?.after;
  const count = after && typeof after === "object" && "sampledOutlets" in after ? after.sampledOutlets : 0;
  return typeof count === "number" ? count : 0;
}
