import "server-only";
import { randomUUID } from "node:crypto";
import type { CaseFacts } from "@/lib/access/facts";
import type { Context } from "@/lib/action";
import { getRendering } from "@/lib/audit-report/queries";
import {
  isUnfinished,
  type Rendering,
  type RenderingFailure,
  type RenderingStep,
  type ReportLocale,
} from "@/lib/audit-report/schema";
import { db, transaction, violates } from "@/lib/db";
import { insertFile, type StoredBytes } from "@/lib/files";
import { enqueue } from "@/lib/jobs";
import { done, failed, type Outcome } from "@/lib/outcome";

/**
 * Asks for the report as PDF. While one in this language is being made, that one is the answer. `wrong_state`
 * before the scorecard is signed off.
 */
export async function requestRendering(
  { actor, facts, now }: Context<CaseFacts>,
  { locale }: { locale: ReportLocale },
): Promise<Outcome<Rendering>> {
  const { caseId } = facts;
  const scorecard = await db.scorecard.findUnique({
    where: { caseId },
    select: { signedOffAt: true },
  });
  if (!scorecard?.signedOffAt) {
    return failed("wrong_state", { params: { status: facts.status, possible: "" } });
  }
  const running = await getRendering(caseId, locale);
  if (running && isUnfinished(running)) return done(running);
  try {
    await transaction(async (tx) => {
      const id = randomUUID();
      await tx.reportRendering.create({
        data: { id, caseId, locale, state: "queued", requestedById: actor.accountId, requestedAt: now },
      });
      await enqueue(tx, "report_rendering", { renderingId: id }, id);
      return done();
    });
  } catch (error) {
    // Somebody asked at the same moment: theirs is the answer to both.
    if (!isOneRunning(error)) throw error;
  }
  const made = await getRendering(caseId, locale);
  if (!made) throw new Error("a rendering was asked for and is gone");
  return done(made);
}

/** The unique index over what is queued or running; Prisma names its columns rather than the index. */
function isOneRunning(error: unknown): boolean {
  return violates(error, "report_rendering_one_running") || violates(error, "P2002");
}

const unfinished = { in: ["queued", "running"] };

/** Says how far a rendering is. */
export async function tellProgress(
  id: string,
  { step, progress = 0, total = 0 }: { step: RenderingStep; progress?: number; total?: number },
): Promise<void> {
  await db.reportRendering.updateMany({
    where: { id, state: unfinished },
    data: { state: "running", step, progress, total },
  });
}

/** Ends a rendering with its file. `someone_was_faster`: it was over already, and the file belongs to nobody. */
export async function finishRendering(id: string, file: StoredBytes, at: Date): Promise<Outcome<void>> {
  return transaction(async (tx) => {
    const task = await tx.reportRendering.findUniqueOrThrow({
      where: { id },
      select: { caseId: true, requestedById: true },
    });
    await insertFile(tx, file, {
      caseId: task.caseId,
      purpose: "report",
      createdById: task.requestedById,
      at,
    });
    const { count } = await tx.reportRendering.updateMany({
      where: { id, state: unfinished },
      data: { state: "done", step: "", fileId: file.id, finishedAt: at },
    });
    return count === 1 ? done() : failed("someone_was_faster");
  });
}

/** Ends a rendering without a file. */
export async function failRendering(id: string, failure: RenderingFailure, at: Date): Promise<void> {
  await db.reportRendering.updateMany({
    where: { id, state: unfinished },
    data: { state: "failed", failure, finishedAt: at },
  });
}
