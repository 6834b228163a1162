import "server-only";
import { z } from "zod";
import { may, type Permission } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import { db, type Reader } from "@/lib/db";
import type { FilePurpose } from "@/lib/files";
import { withheldItems } from "@/lib/materials/withheld";

export type StoredFileRow = { id: string; caseId: string; name: string; mediaType: string };

/**
 * What a file takes besides sight of its case. An audit's photos and reports, and what the body found about itself,
 * are not the enterprise's to read.
 */
const needed: Partial<Record<FilePurpose, Permission>> = {
  photo: "audit_file.view",
  report: "audit_file.view",
  review_record: "review_record.view_whole",
  review_extract: "review_record.view",
  acceptance_record: "acceptance_record.view",
};

/** What is known about a file, for somebody who may see it; for everybody else there is no such file. */
export async function getFileFor(
  actor: Actor,
  id: string,
  reader: Reader = db,
): Promise<StoredFileRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await reader.storedFile.findUnique({
    where: { id },
    select: {
      id: true,
      caseId: true,
      name: true,
      mediaType: true,
      purpose: true,
      material: { select: { item: true } },
    },
  });
  const facts = row && (await getCaseFacts(row.caseId, reader));
  if (!facts || !may(actor, "case.view", facts)) return null;
  const { purpose, material, ...known } = row;
  const permission = needed[purpose as FilePurpose];
  if (permission && !may(actor, permission, facts)) return null;
  return material && withheldItems(actor, facts).includes(material.item) ? null : known;
}
