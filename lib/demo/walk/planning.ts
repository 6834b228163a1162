import "server-only";
import { addDays, type Day } from "@/lib/calendar";
import type { Course } from "@/lib/demo/in-order";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { addWorkDays, workDayFrom } from "@/lib/demo/work-days";
import { confirmPlan, objectToPlan, proposePlan } from "@/lib/planning/commands";
import { firstAudit } from "@/lib/rules/person-days";

const objectives =
  "核实售后服务体系、商品服务和顾客服务三部分的实际运行情况，抽查服务网点与服务记录，确认评分与认证范围。";

/** A plan with a team that is free; after an objection a second one a week later. */
export async function* plan(walk: CaseWalk): Course {
  yield walk.later(2);
  await propose(walk, firstDayOf(walk));
  const { objection } = walk.story;
  if (!objection || !walk.plan) return;
  yield walk.later(1);
  const { version } = walk.plan;
  await walk.enterpriseDoes("plan.answer", objectToPlan, { version, reason: objection });
  yield walk.later(1);
  await propose(walk, addDays(walk.plan.startsOn, 7));
}

export async function* confirm(walk: CaseWalk): Course {
  yield walk.later(1);
  await walk.enterpriseDoes("plan.answer", confirmPlan, { version: walk.plan?.version ?? 0 });
}

/** About three weeks ahead, or where the story wants it; the first plan a week earlier when it is objected to. */
function firstDayOf({ story, today, day }: CaseWalk): Day {
  const wanted =
    story.auditInDays === undefined ? addWorkDays(day, 13) : workDayFrom(addDays(today, story.auditInDays));
  const first = story.objection ? addDays(wanted, -7) : wanted;
  return first > day ? first : addDays(day, 1);
}

async function propose(walk: CaseWalk, wanted: Day): Promise<void> {
  const { chance, house, world } = walk;
  const { employees, outlets } = house.enterprise;
  const mode = outlets.length > 3 ? "FS03" : "FS01";
  const auditors = employees > 150 ? 2 : 1;
  const halfDays = firstAudit(employees, 0)?.onSite ?? 0;
  const length = Math.min(4, Math.max(2, Math.ceil(halfDays / 2 / (auditors + 1))));
  if (walk.plan) world.roster.release(walk.plan.team, walk.plan);
  for (let startsOn = workDayFrom(wanted), week = 0; week < 8; week += 1) {
    const span = { startsOn, endsOn: addWorkDays(startsOn, length - 1) };
    const team = world.roster.findTeam(
      span,
      { auditors, expert: employees > 400, first: walk.story.team },
      chance,
    );
    if (team) {
      const basedOn = walk.plan?.version ?? 0;
      const { version } = await walk.staffDoes("plan.propose", proposePlan, {
        basedOn,
        ...span,
        mode,
        lead: team.lead.accountId,
        auditors: team.auditors.map(({ accountId }) => accountId),
        experts: team.experts.map(({ accountId }) => accountId),
        objectives,
      });
      world.roster.book(team, span);
      walk.plan = { version, ...span, mode, team };
      return;
    }
    startsOn = addDays(startsOn, 7);
  }
  throw new Error(`${walk.story.enterprise}: nobody is free for two months from ${wanted}`);
}
