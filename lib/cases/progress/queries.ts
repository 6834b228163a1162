import "server-only";
import { dayOfDate } from "@/lib/calendar";
import type { FixedDays } from "@/lib/cases/progress/deadline";
import { FEWEST_BEHIND_A_FIGURE, type MeasuredStage } from "@/lib/cases/progress/usual-days";
import { caseStatuses } from "@/lib/cases/schema";
import { stageOf, stages, stagesOf } from "@/lib/cases/stages";
import { db, type Reader } from "@/lib/db";

/** The days fixed for a case of this enterprise; null for a case that is not its own. */
export async function getFixedDays(
  { caseId, organisationId }: { caseId: string; organisationId: string },
  reader: Reader = db,
): Promise<FixedDays | null> {
  const found = await reader.case.findFirst({
    where: { id: caseId, organisationId },
    select: {
      supplementRounds: {
        where: { closedAt: null },
        orderBy: { number: "desc" },
        take: 1,
        select: { dueOn: true },
      },
      nonConformities: {
        where: { status: { in: ["open", "reopened"] } },
        orderBy: { dueOn: "asc" },
        take: 1,
        select: { dueOn: true },
      },
      plans: { orderBy: { version: "desc" }, take: 1, select: { startsOn: true, endsOn: true } },
    },
  });
  if (!found) return null;
  const [round] = found.supplementRounds;
  const [correction] = found.nonConformities;
  const [plan] = found.plans;
  return {
    supplementDueOn: round ? dayOfDate(round.dueOn) : null,
    correctionDueOn: correction ? dayOfDate(correction.dueOn) : null,
    visit: plan ? { startsOn: dayOfDate(plan.startsOn), endsOn: dayOfDate(plan.endsOn) } : null,
  };
}

/** The body's present pace, and a bound on the work: only the cases that moved last are looked at. */
const CASES_LOOKED_AT = 300;

// The lifecycle as the statement below needs it. A case that ended early finished what it had behind it when it was
// stopped: its status alone does not say (null), the status before does.
const statuses = [...caseStatuses];
const stageNumbers = statuses.map((status) => {
  const stage = stageOf[status];
  return stage && stages.indexOf(stage);
});
const finishedStages = statuses.map((status) =>
  stageOf[status] ? stagesOf(status).filter(({ state }) => state === "done").length : null,
);

/**
 * What the stages took that other enterprises' cases have finished, from the history: calendar days in Shanghai, all
 * visits of a stage together. The reader's own enterprise is left out, and a figure leaves the database only with at
 * least five cases of five enterprises behind it, so that none can be told from it. `percentile_disc` answers with
 * whole days that hold: half of the cases, and four of five, took at most so many.
 *
 * The cases come from the index on (status_since desc, id), their entries from the one on (case_id, id); no further
 * index is needed.
 */
export async function listMeasuredStages(
  { exceptOrganisationId }: { exceptOrganisationId: string },
  reader: Reader = db,
): Promise<MeasuredStage[]> {
  const rows = await reader.$queryRaw<{ stage: number; cases: number; half: number; mostly: number }[]>`
    WITH place AS (
      SELECT * FROM unnest(${statuses}::text[], ${stageNumbers}::int[], ${finishedStages}::int[])
        AS place(status, stage, finished)
    ), recent AS (
      SELECT id, organisation_id, status, (created_at AT TIME ZONE 'Asia/Shanghai')::date AS opened_on
        FROM "case"
       WHERE organisation_id <> ${exceptOrganisationId}::uuid AND status <> 'draft'
       ORDER BY status_since DESC, id
       LIMIT ${CASES_LOOKED_AT}
    ), moved AS (
      SELECT recent.id AS case_id, recent.organisation_id, recent.status, event.id, was.stage, was.finished,
             (event.at AT TIME ZONE 'Asia/Shanghai')::date AS day,
             recent.opened_on
        FROM recent
        JOIN case_event event ON event.case_id = recent.id
        JOIN place was ON was.status = event.before->>'status'
        JOIN place became ON became.status = event.after->>'status'
       WHERE was.status <> became.status
    ), visit AS (
      SELECT case_id, organisation_id, status, stage,
             greatest(0, day - lag(day, 1, opened_on) OVER (PARTITION BY case_id ORDER BY id)) AS days,
             last_value(finished) OVER (
               PARTITION BY case_id ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
             ) AS finished_before
        FROM moved
    ), taken AS (
      SELECT visit.case_id, visit.organisation_id, visit.stage, sum(visit.days)::int AS days
        FROM visit JOIN place here ON here.status = visit.status
       WHERE visit.stage < coalesce(here.finished, visit.finished_before)
       GROUP BY visit.case_id, visit.organisation_id, visit.stage
    )
    SELECT stage, count(*)::int AS cases,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS half,
           percentile_disc(0.8) WITHIN GROUP (ORDER BY days) AS mostly
      FROM taken
     GROUP BY stage
    HAVING count(*) >= ${FEWEST_BEHIND_A_FIGURE}
       AND count(DISTINCT organisation_id) >= ${FEWEST_BEHIND_A_FIGURE}
     ORDER BY stage`;
  return rows.flatMap(({ stage, ...figures }) => {
    const name = stages[stage];
    return name ? [{ stage: name, ...figures }] : [];
  });
}
