import "server-only";
import { failRendering, finishRendering, tellProgress } from "@/lib/audit-report/commands";
import { reportContent } from "@/lib/audit-report/content";
import { longestSide, printedPicture } from "@/lib/audit-report/pictures";
import { getReportSource, getTask, listUnfinished } from "@/lib/audit-report/queries";
import { renderReport } from "@/lib/audit-report/render";
import type { ReportLocale } from "@/lib/audit-report/schema";
import type { ReportSource } from "@/lib/audit-report/source";
import { wantedPictures } from "@/lib/audit-report/wanted-pictures";
import { currentInstant } from "@/lib/clock";
import { storeBytes } from "@/lib/files";
import type { Jobs } from "@/lib/jobs";

/**
 * The job: makes the PDF of one rendering and ends it, as done or as failed. Safe to run again after a kill: what
 * is over stays so. Throws what it did not expect, for another try; on the last try the rendering has failed.
 */
export async function makeRendering(id: string, { isLast }: { isLast: boolean }): Promise<void> {
  const task = await getTask(id);
  if (!task) return;
  try {
    await tellProgress(id, { step: "collecting" });
    const source = await getReportSource(task.caseId);
    if (!source) throw new Error(`the audit ${task.caseId} is not signed off`);
    const { files, pictures } = await preparePictures(id, source);
    await tellProgress(id, { step: "typesetting" });
    const madeAt = currentInstant();
    const content = reportContent(source, task.locale, { pictures, madeAt: madeAt.toISOString() });
    const pdf = renderReport(content, files);
    await tellProgress(id, { step: "storing" });
    const name = fileName(source.reference, task.locale);
    const stored = await storeBytes(pdf, { name, mediaType: "application/pdf" });
    if (!stored.ok) return await failRendering(id, "storage_unavailable", currentInstant());
    await finishRendering(id, stored.value, currentInstant());
  } catch (error) {
    if (isLast) await failRendering(id, "unexpected", currentInstant());
    throw error;
  }
}

/** Every picture that the report prints, small; what has not arrived is left out of both. */
async function preparePictures(id: string, source: ReportSource) {
  const wanted = wantedPictures(source);
  const side = longestSide(wanted.length);
  const files = new Map<string, Uint8Array>();
  const pictures = new Map<string, { file: string } | "unreadable">();
  for (const [index, { sha256, fileId }] of wanted.entries()) {
    await tellProgress(id, { step: "photos", progress: index, total: wanted.length });
    const jpeg = await printedPicture(fileId, side);
    const file = `report-picture-${index + 1}.jpg`;
    pictures.set(sha256, jpeg ? { file } : "unreadable");
    if (jpeg) files.set(file, jpeg);
  }
  return { files, pictures };
}

const fileName = (reference: string, locale: ReportLocale) =>
  locale === "zh" ? `审核报告 ${reference}.pdf` : `Audit report ${reference}.pdf`;

/**
 * Ends renderings that no job will end: their job failed for good or is gone. With `abandoned`, right at a
 * worker's start, a job that is still active belonged to a worker that is no more, and is tried again.
 */
export async function settleRenderings(jobs: Jobs, { abandoned }: { abandoned: boolean }): Promise<void> {
  for (const id of await listUnfinished()) {
    if (abandoned && (await jobs.stateOf("report_rendering", id)) === "active") {
      await jobs.giveBack("report_rendering", id);
    }
    if ((await jobs.stateOf("report_rendering", id)) === "over") {
      await failRendering(id, "interrupted", currentInstant());
    }
  }
}
