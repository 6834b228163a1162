import type { Day } from "@/lib/calendar";
import type { Finding } from "@/lib/corrections/schema";
import type { Entry } from "@/lib/demo/entries";
import type { Loss } from "@/lib/demo/losses";
import type { Chance } from "@/lib/demo/random";
import type { CardWish, Enterprise } from "@/lib/demo/schema";
import type { Image, Photo } from "@/lib/photos/schema";
import { findItem, type SchemeEdition } from "@/lib/scoring/edition";
import type { SpecialDeductionKind } from "@/lib/scoring/schema";
import type { Scored } from "@/lib/scoring/score";
import { type HoursPlan, summariseHours } from "@/lib/site-record/hours";
import type {
  Attendee,
  Deviation,
  Evidence,
  EvidenceMethod,
  Meeting,
  MeetingName,
  Presence,
  RemoteSession,
  SecondLook,
  Signature,
} from "@/lib/site-record/schema";

// The record of an invented visit: who met, who was where, what was seen, who signed.

const QUICK: Entry["seconds"] = [20, 60];
const SLOW: Entry["seconds"] = [90, 240];
const MOST_GENERAL = 3;

type Person = { accountId: string; name: string };

const specialTitles: Record<SpecialDeductionKind, string> = {
  law: "遵守法律法规",
  own_rules: "遵守本企业公布的服务规定",
  trade: "遵守行业特殊要求",
  system: "保证服务体系正常运行",
};

export function meetingEntry(name: MeetingName, { day, chair }: { day: Day; chair: string }): Entry {
  const times = name === "opening" ? { from: "09:00", to: "09:30" } : { from: "16:20", to: "17:00" };
  const notes =
    name === "opening"
      ? "介绍审核组成员、目的、范围、依据与日程，说明抽样方法与保密要求。"
      : "通报审核发现与评分情况，说明不符合项的整改要求与后续流程。";
  const value: Meeting = { day, ...times, place: "企业会议室", chair, notes };
  return { field: `meeting:${name}`, value, seconds: SLOW };
}

/** The enterprise's head opens and closes; its contact takes part throughout, and so does the team. */
export function attendeeEntries(
  { legalPerson, owner }: Enterprise,
  team: readonly Person[],
  chance: Chance,
): Entry[] {
  const both: MeetingName[] = ["opening", "closing"];
  const attendees: Attendee[] = [
    { name: legalPerson, title: "法定代表人", side: "auditee", meetings: both },
    { name: owner, title: "售后服务负责人", side: "auditee", meetings: both },
    ...team.map(({ name }): Attendee => ({ name, title: "审核组", side: "team", meetings: both })),
  ];
  return attendees.map((value) => ({ field: `attendee:${chance.uuid()}`, value, seconds: QUICK }));
}

export function presenceEntries(team: readonly Person[], days: readonly Day[], chance: Chance): Entry[] {
  const hours = { from: "09:00", to: "17:00" };
  return team.flatMap(({ accountId, name }) =>
    days.map((day): Entry => {
      const value: Presence = { accountId, name, day, ...hours, activity: "按审核计划分组审核" };
      return { field: `presence:${chance.uuid()}`, value, seconds: QUICK };
    }),
  );
}

/** Why the hours differ from those agreed; nothing where they do not. */
export function deviationEntries(plan: HoursPlan, presences: readonly Entry[]): Entry[] {
  const { deviates } = summariseHours(
    plan,
    presences.map(({ value }) => value as Presence),
  );
  if (!deviates) return [];
  const value: Deviation = { reason: "审核组按日程分组同时审核，现场用时与核定人日不一致，已与企业确认。" };
  return [{ field: "deviation:hours", value, seconds: QUICK }];
}

const seen: readonly Omit<Evidence, "method">[] = [
  {
    clause: "5.1.4.1",
    source: "《售后服务手册》现行版",
    text: "查阅目录与修订记录，抽看安装、维修、退换货三章。",
  },
  { clause: "5.1.3.1", source: "服务大厅主管", text: "询问岗位职责与培训情况，能说明流程并出示记录。" },
  { clause: "5.2.4.1", source: "维修车间与备件库", text: "观察报修登记、检测与交付过程，现场标识清楚。" },
];
const methods: readonly EvidenceMethod[] = ["document", "interview", "observation"];
const sources: Record<EvidenceMethod, string> = {
  document: "相关制度与记录",
  interview: "岗位人员",
  observation: "服务现场",
};

/** A few things seen by document, interview and observation, and one for each loss. */
export function evidenceEntries(losses: readonly Loss[], chance: Chance): Entry[] {
  const found = losses.map(({ clause, finding }, index): Evidence => {
    const method = methods[index % methods.length] ?? "document";
    return { clause, method, source: sources[method], text: finding };
  });
  const others = seen.map((one, index): Evidence => ({ ...one, method: methods[index] ?? "document" }));
  return [...others, ...found].map((value) => ({
    field: `evidence:${chance.uuid()}`,
    value,
    seconds: SLOW,
  }));
}

export function remoteEntry({ day, owner, chance }: { day: Day; owner: string; chance: Chance }): Entry {
  const value: RemoteSession = {
    day,
    from: "14:00",
    to: "15:10",
    means: "视频会议，共享屏幕与手持镜头",
    participants: `${owner}、网点负责人`,
    seen: "查看外地网点的服务台账、备件货架与热线接听情况。",
    interruptions: "中断一次，约两分钟，重连后继续。",
  };
  return { field: `remote:${chance.uuid()}`, value, seconds: SLOW };
}

export type WrittenFinding = { entry: Entry; loss: Loss | null };

/** A finding for every special deduction, every serious loss and a few others. */
export function findingEntries(
  edition: SchemeEdition,
  {
    specials,
    wish,
    losses,
  }: { specials: readonly string[]; wish: CardWish | undefined; losses: readonly Loss[] },
  chance: Chance,
): WrittenFinding[] {
  const written = (value: Finding, loss: Loss | null): WrittenFinding => ({
    entry: { field: `finding:${chance.uuid()}`, value, seconds: SLOW },
    loss,
  });
  const ofSpecials = specials.flatMap((subject, index) => {
    const special = wish?.specials?.[index];
    if (!special) return [];
    const grade = special.kind === "law" ? "serious" : "general";
    return written(
      { subject, grade, requirement: specialTitles[special.kind], evidence: special.finding },
      null,
    );
  });
  const serious = losses.filter((loss) => loss.serious);
  const general = losses.filter((loss) => !loss.serious).slice(0, MOST_GENERAL);
  const ofLosses = [...serious, ...general].map((loss) =>
    written(
      {
        subject: `item:${loss.clause}`,
        grade: loss.serious ? "serious" : "general",
        requirement: findItem(edition, loss.clause)?.title.zh ?? loss.clause,
        evidence: loss.finding,
      },
      loss,
    ),
  );
  return [...ofSpecials, ...ofLosses];
}

/** The auditee's signature under the findings, named by their operations. */
export function signatureEntry(
  { owner, covers, image, at }: { owner: string; covers: string[]; image: Image; at: Date },
  chance: Chance,
): Entry {
  const value: Signature = {
    name: owner,
    title: "售后服务负责人",
    signedAt: at.toISOString(),
    image,
    refusal: "",
    covers,
  };
  return { field: `signature:${chance.uuid()}`, value, seconds: QUICK };
}

/** Another member's look at exactly this result. */
export function secondLookEntry(by: string, { exact, specialDeductions }: Scored): Entry {
  const note = "已复看失分条款的样本与证据，以及删减与特别扣分的依据，同意评分结果。";
  const value: SecondLook = { final: exact.final, specialDeductions, note };
  return { field: `second_look:${by}`, value, seconds: SLOW };
}

export function photoEntry(
  { subject, caption, image, at }: { subject: string; caption: string; image: Image; at: Date },
  chance: Chance,
): Entry {
  const value: Photo = {
    subject,
    caption,
    takenAt: at.toISOString(),
    place: null,
    original: image,
    copy: image,
    annotated: null,
  };
  return { field: `photo:${chance.uuid()}`, value, seconds: QUICK };
}
