import "server-only";
import { namesOf } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";
import type { NetworkAnswer, VisitArrangement } from "@/lib/visits/schema";

export type SavedVisit = VisitArrangement & { revision: number; savedAt: Date; savedBy: string };

const answerOf = (available: boolean | null): NetworkAnswer =>
  available === null ? "unknown" : available ? "yes" : "no";

const arrangement = {
  contactName: true,
  contactPhone: true,
  meetingPoint: true,
  meetingRoom: true,
  networkAvailable: true,
  entryRules: true,
  travel: true,
  remarks: true,
} as const;

/** What the enterprise arranged for its audit; null before it has saved anything. */
export async function getVisitArrangement(
  caseId: string,
  reader: Reader = db,
): Promise<VisitArrangement | null> {
  const found = await reader.visitPreparation.findUnique({ where: { caseId }, select: arrangement });
  if (!found) return null;
  const { networkAvailable, ...texts } = found;
  return { ...texts, network: answerOf(networkAvailable) };
}

/** The same with who saved it last. */
export async function getVisit(caseId: string, reader: Reader = db): Promise<SavedVisit | null> {
  const found = await reader.visitPreparation.findUnique({
    where: { caseId },
    select: { ...arrangement, revision: true, savedAt: true, savedById: true },
  });
  if (!found) return null;
  const { networkAvailable, savedById, ...rest } = found;
  const names = await namesOf([savedById], reader);
  return { ...rest, network: answerOf(networkAvailable), savedBy: names.get(savedById) ?? "" };
}
