import { randomUUID } from "node:crypto";
import { checklistFor } from "@/lib/materials/checklist";
import type { PrismaClient } from "@/prisma/generated/client/client";

/** Rows for every material that a trading company owes, as if uploaded; their bytes do not exist. */
export async function makeMaterials(
  db: PrismaClient,
  caseId: string,
  { without = [] }: { without?: string[] } = {},
) {
  const { organisation } = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    include: { organisation: true },
  });
  const uploadedById = randomUUID();
  for (const { key, required, statesCode } of checklistFor("trade")) {
    if (!required || without.includes(key)) continue;
    const fileId = randomUUID();
    await db.storedFile.create({
      data: {
        id: fileId,
        caseId,
        purpose: "material",
        name: `${key}.pdf`,
        mediaType: "application/pdf",
        size: 1,
        sha256: "0".repeat(64),
      },
    });
    await db.materialVersion.create({
      data: {
        caseId,
        item: key,
        version: 1,
        fileId,
        statedCode: statesCode ? organisation.creditCode : null,
        uploadedById,
      },
    });
  }
}
