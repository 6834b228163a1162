import "server-only";
import type { Rendering, RenderingFailure, RenderingState, RenderingStep } from "@/lib/audit-report/schema";
import { type ReportLocale, reportLocales } from "@/lib/audit-report/schema";
import type { ReportedCorrection, ReportSource } from "@/lib/audit-report/source";
import { getAuditReport, getScorecard, listOperations } from "@/lib/audits/queries";
import { getPlannedHours } from "@/lib/audits/snapshot/queries";
import { dayOfDate } from "@/lib/calendar";
import { namesOf } from "@/lib/cases/queries";
import type { CorrectionStatus, Grade } from "@/lib/corrections/schema";
import { db, type Reader } from "@/lib/db";

/** Everything that the report of a signed-off audit is made from; null while it is not signed off. */
export async function getReportSource(caseId: string, reader: Reader = db): Promise<ReportSource | null> {
  const scorecard = await getScorecard(caseId, reader);
  if (!scorecard?.result || !scorecard.signedOffAt) return null;
  const setting = await getSetting(caseId, reader);
  const [operations, report, corrections, pictures] = [
    await listOperations(caseId, {}, reader),
    await getAuditReport(caseId, reader),
    await listCorrections(caseId, reader),
    await reader.storedFile.findMany({
      where: { caseId, purpose: "photo" },
      select: { id: true, sha256: true },
    }),
  ];
  return {
    ...setting,
    editionId: scorecard.editionId,
    signedOff: { by: scorecard.signedOffBy ?? "", at: scorecard.signedOffAt.toISOString() },
    gapsReason: scorecard.gapsReason,
    without: scorecard.without.map(({ name, accountName, reason }) => ({
      device: name,
      person: accountName,
      reason,
    })),
    result: scorecard.result,
    operations,
    corrections,
    report: report && {
      summary: report.summary,
      recommendation: report.recommendation,
      by: report.submittedBy,
      at: report.submittedAt.toISOString(),
    },
    pictures: pictures.map(({ id, sha256 }) => ({ sha256, fileId: id })),
  };
}

async function getSetting(caseId: string, reader: Reader) {
  const found = await reader.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      reference: true,
      organisation: {
        select: {
          name: true,
          nameEn: true,
          creditCode: true,
          legalPerson: true,
          registeredAddress: true,
          officeAddress: true,
        },
      },
      application: {
        select: { scope: true, scopeEn: true, products: true, employeeCount: true, requestedLevel: true },
      },
      outlets: { orderBy: { position: "asc" }, select: { name: true, address: true } },
      plans: {
        orderBy: { version: "desc" },
        take: 1,
        select: {
          mode: true,
          startsOn: true,
          endsOn: true,
          objectives: true,
          bookings: { where: { releasedAt: null }, select: { accountId: true, role: true } },
        },
      },
    },
  });
  const { reference, organisation, application, outlets } = found;
  const plan = found.plans[0];
  const bookings = plan?.bookings ?? [];
  const names = await namesOf(
    bookings.map(({ accountId }) => accountId),
    reader,
  );
  return {
    reference,
    organisation,
    scope: application?.scope ?? "",
    scopeEn: application?.scopeEn ?? "",
    products: application?.products ?? "",
    employeeCount: application?.employeeCount ?? null,
    requestedLevel: application?.requestedLevel ?? null,
    outlets,
    plan: plan
      ? {
          mode: plan.mode,
          startsOn: dayOfDate(plan.startsOn),
          endsOn: dayOfDate(plan.endsOn),
          objectives: plan.objectives,
        }
      : null,
    team: bookings.map(({ accountId, role }) => ({ accountId, role, name: names.get(accountId) ?? "" })),
    plannedHours: await getPlannedHours(caseId, reader),
  };
}

async function listCorrections(caseId: string, reader: Reader): Promise<ReportedCorrection[]> {
  const rows = await reader.nonConformity.findMany({ where: { caseId }, orderBy: { number: "asc" } });
  return rows.map((row) => ({
    number: row.number,
    grade: row.grade as Grade,
    clause: row.clause,
    specialId: row.specialId,
    findingId: row.findingId,
    requirement: row.requirement,
    evidence: row.evidence,
    status: row.status as CorrectionStatus,
    dueOn: dayOfDate(row.dueOn),
  }));
}

type Row = {
  id: string;
  locale: string;
  state: string;
  step: string;
  progress: number;
  total: number;
  fileId: string | null;
  failure: string;
  requestedAt: Date;
  finishedAt: Date | null;
};

/** The newest rendering of a report in each language, with the newest file that there is. */
export async function listRenderings(caseId: string, reader: Reader = db): Promise<Rendering[]> {
  const renderings: Rendering[] = [];
  for (const locale of reportLocales) {
    const newest = { where: { caseId, locale }, orderBy: { requestedAt: "desc" } } as const;
    const latest = await reader.reportRendering.findFirst(newest);
    if (!latest) continue;
    const finished = latest.fileId
      ? latest
      : await reader.reportRendering.findFirst({
          where: { caseId, locale, state: "done" },
          orderBy: { requestedAt: "desc" },
        });
    renderings.push(viewOf(latest, finished));
  }
  return renderings;
}

function viewOf(row: Row, finished: Row | null): Rendering {
  return {
    id: row.id,
    locale: row.locale as ReportLocale,
    state: row.state as RenderingState,
    step: row.step as RenderingStep | "",
    progress: row.progress,
    total: row.total,
    failure: row.failure as RenderingFailure | "",
    requestedAt: row.requestedAt.toISOString(),
    file:
      finished?.fileId && finished.finishedAt
        ? { id: finished.fileId, madeAt: finished.finishedAt.toISOString() }
        : null,
  };
}

/** One language's newest rendering; null when none was ever asked for. */
export async function getRendering(
  caseId: string,
  locale: ReportLocale,
  reader: Reader = db,
): Promise<Rendering | null> {
  const all = await listRenderings(caseId, reader);
  return all.find((rendering) => rendering.locale === locale) ?? null;
}

/** What a worker is to do; null when there is no such rendering or it is over. */
export async function getTask(
  id: string,
  reader: Reader = db,
): Promise<{ caseId: string; locale: ReportLocale; requestedById: string } | null> {
  const row = await reader.reportRendering.findFirst({
    where: { id, state: { in: ["queued", "running"] } },
    select: { caseId: true, locale: true, requestedById: true },
  });
  return row && { ...row, locale: row.locale as ReportLocale };
}

/** Ids of the renderings that somebody still waits for. */
export async function listUnfinished(reader: Reader = db): Promise<string[]> {
  const rows = await reader.reportRendering.findMany({
    where: { state: { in: ["queued", "running"] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
