import "server-only";
import { openAudit, recordOperations, submitReport } from "@/lib/audits/commands";
import type { OperationResult, RawOperation } from "@/lib/audits/schema";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import { getPlannedHours } from "@/lib/audits/snapshot/queries";
import { addDays, type Day } from "@/lib/calendar";
import { listNonConformities } from "@/lib/corrections/queries";
import { addPicture } from "@/lib/demo/commands";
import { type Entry, entriesOf, typed } from "@/lib/demo/entries";
import type { Course } from "@/lib/demo/in-order";
import type { PictureKind } from "@/lib/demo/pictures";
import { Chance } from "@/lib/demo/random";
import { inventCard } from "@/lib/demo/scorecards";
import {
  attendeeEntries,
  deviationEntries,
  evidenceEntries,
  findingEntries,
  meetingEntry,
  photoEntry,
  presenceEntries,
  remoteEntry,
  secondLookEntry,
  signatureEntry,
} from "@/lib/demo/visit";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { isWorkDay } from "@/lib/demo/work-days";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import type { Member } from "@/lib/site-record/hours";

/** The opening, and what each tablet recorded; the team's first two sheaves while the story stands still here. */
export async function* audit(walk: CaseWalk): Course {
  const { story } = walk;
  const { startsOn, endsOn, team } = planOf(walk);
  yield walk.from(startsOn);
  await walk.staffDoes("scorecard.open", openAudit, undefined, team.lead);
  const card = inventCard(DEFAULT_EDITION, story.card ?? { level: story.level }, walk.chance);
  walk.losses = card.losses;
  // A chance of its own: what is written down besides the scorecard moves nothing else of the story.
  const chance = new Chance(walk.chance.between(0, 2_147_483_647));
  const people = [team.lead, ...team.auditors, ...team.experts];
  await type(walk, chance, [
    meetingEntry("opening", { day: walk.day, chair: team.lead.name }),
    ...attendeeEntries(walk.house.enterprise, people, chance),
    photoOf(walk, chance, "meeting", { subject: "meeting:opening", caption: "首次会议（演示示意图）" }),
  ]);
  await deliver(walk, "meeting");

  const sheaves = entriesOf(card.scorecard, walk.at, chance);
  const [auditor = team.lead, second = auditor] = team.auditors;
  const typists = [team.lead, auditor, second];
  for (const [index, { operations }] of sheaves.entries()) {
    if (walk.endsIn("auditing") && index === 2) return;
    yield walk.later(0);
    await send(walk, operations, typists[index]);
  }
  await type(walk, chance, evidenceEntries(card.losses, chance), auditor);

  yield walk.from(endsOn);
  const result = score(DEFAULT_EDITION, card.scorecard);
  if (result.state === "scored" && result.borderline) {
    await type(walk, chance, [secondLookEntry(auditor.accountId, result)], auditor);
  }
  await close(
    walk,
    chance,
    sheaves.flatMap(({ operations }) => operations),
  );
}

/** The end of the visit on the lead's tablet: hours, findings, the closing meeting, the auditee's signature. */
async function close(walk: CaseWalk, chance: Chance, scored: readonly RawOperation[]): Promise<void> {
  const { startsOn, endsOn, team, mode } = planOf(walk);
  const { enterprise } = walk.house;
  const specials = scored.map(({ field }) => field).filter((field) => field.startsWith("special:"));
  const findings = findingEntries(
    DEFAULT_EDITION,
    { specials, wish: walk.story.card, losses: walk.losses },
    chance,
  );
  walk.findings = findings.map(({ loss }) => loss);
  const [worst] = walk.losses;
  const presences = presenceEntries(
    [team.lead, ...team.auditors, ...team.experts],
    workDays(startsOn, endsOn),
    chance,
  );
  const plannedHours = await getPlannedHours(walk.caseId);
  const written = await type(walk, chance, [
    ...presences,
    ...deviationEntries({ startsOn, endsOn, team: membersOf(team), plannedHours }, presences),
    ...(mode === "FS01" ? [] : [remoteEntry({ day: walk.day, owner: enterprise.owner, chance })]),
    ...(worst
      ? [
          photoOf(walk, chance, "shelves", {
            subject: `item:${worst.clause}`,
            caption: "现场情况（演示示意图）",
          }),
        ]
      : []),
    meetingEntry("closing", { day: walk.day, chair: team.lead.name }),
    ...findings.map(({ entry }) => entry),
  ]);
  if (worst) await deliver(walk, "shelves");
  const covers = written.filter(({ field }) => field.startsWith("finding:")).map(({ id }) => id);
  if (covers.length === 0) return;
  const { image } = pictureOf(walk, "signature");
  await type(walk, chance, [signatureEntry({ owner: enterprise.owner, covers, image, at: walk.at }, chance)]);
  await deliver(walk, "signature");
}

export async function* signOff(walk: CaseWalk): Course {
  yield walk.later(0);
  await walk.staffDoes("scorecard.sign_off", signOffAudit, {});
  // The findings became non-conformities in the order in which they were written.
  const raised = await listNonConformities(walk.caseId);
  walk.nonConformities = raised.map(({ id }, index) => ({ id, loss: walk.findings[index] ?? null }));
}

export async function* report(walk: CaseWalk): Course {
  const failedCard = walk.story.card?.level === "failed";
  yield walk.later(3);
  await walk.staffDoes("report.submit", submitReport, {
    summary: failedCard
      ? "审核组按计划完成现场审核。售后服务体系存在多项缺失，最终得分未达到认证要求，建议不予认证。"
      : `审核组按计划完成现场审核，抽查了${walk.house.enterprise.outlets.length}处服务网点及相关记录。售后服务体系总体运行有效，审核发现已与企业确认，建议按评分结果予以认证。`,
    recommendation: failedCard ? "refuse" : "grant",
  });
}

function planOf({ plan, story }: CaseWalk) {
  if (!plan) throw new Error(`${story.enterprise} has no plan`);
  return plan;
}

function membersOf({ lead, auditors, experts }: ReturnType<typeof planOf>["team"]): Member[] {
  return [
    { ...lead, role: "lead" },
    ...auditors.map((one) => ({ ...one, role: "auditor" })),
    ...experts.map((one) => ({ ...one, role: "expert" })),
  ];
}

function workDays(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkDay(day)) days.push(day);
  return days;
}

/** Types entries on one tablet, the lead's unless told, and sends them. */
async function type(
  walk: CaseWalk,
  chance: Chance,
  entries: readonly Entry[],
  actor = planOf(walk).team.lead,
): Promise<RawOperation[]> {
  const operations = typed(entries, walk.at, chance);
  await send(walk, operations, actor);
  return operations;
}

async function send(
  walk: CaseWalk,
  operations: readonly RawOperation[],
  actor = planOf(walk).team.lead,
): Promise<void> {
  const results: OperationResult[] = await walk.staffDoes(
    "audit.record",
    recordOperations,
    { operations },
    actor,
  );
  const lost = results.filter(({ state }) => state !== "stored");
  if (lost.length > 0) throw new Error(`${walk.story.enterprise}: ${JSON.stringify(lost)}`);
}

function pictureOf({ world }: CaseWalk, kind: PictureKind) {
  const picture = world.pictures.get(kind);
  if (!picture) throw new RangeError(`no picture ${kind}`);
  return picture;
}

function photoOf(
  walk: CaseWalk,
  chance: Chance,
  kind: PictureKind,
  told: { subject: string; caption: string },
): Entry {
  return photoEntry({ ...told, image: pictureOf(walk, kind).image, at: walk.at }, chance);
}

/** Hands over the bytes that an entry spoke of. */
async function deliver(walk: CaseWalk, kind: PictureKind): Promise<void> {
  await walk.staffDoes("audit.record", addPicture, pictureOf(walk, kind), planOf(walk).team.lead);
}
