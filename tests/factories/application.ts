import { randomUUID } from "node:crypto";
import { type RegisterFacts, topics } from "@/lib/acceptance-review/schema";
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

/** A whole record of the review before acceptance, every topic met; written as if somebody had looked. */
export async function makeFindings(db: PrismaClient, caseId: string) {
  const recordedById = randomUUID();
  const facts = {
    reviewer: { name: "受理员", posts: ["application_officer"] },
    leads: ["组长"],
    auditors: ["组长"],
    period: { from: "2026-12-01", to: "2027-01-31", neededDays: 5 },
    freeLeads: ["组长"],
    freeAuditors: ["组长"],
    related: [],
  } satisfies RegisterFacts;
  await db.acceptanceFinding.createMany({
    data: topics.map((topic) => ({
      caseId,
      topic,
      finding: "met",
      reason: "符合要求",
      facts,
      recordedById,
      recordedAt: new Date("2026-06-02T02:00:00Z"),
    })),
  });
}
