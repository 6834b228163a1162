import "server-only";
import type { CaseFacts } from "@/lib/access/facts";
import { may, type Permission } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import type { Context } from "@/lib/action";
import { addDays, type Day, dayInShanghai } from "@/lib/calendar";
import { getCaseFacts } from "@/lib/cases/queries";
import type { CaseStatus } from "@/lib/cases/schema";
import type { Loss } from "@/lib/demo/losses";
import type { PaperKind } from "@/lib/demo/papers";
import type { Picture, PictureKind } from "@/lib/demo/pictures";
import { Chance } from "@/lib/demo/random";
import type { Roster, Team } from "@/lib/demo/roster";
import type { Enterprise, Story } from "@/lib/demo/schema";
import { addWorkDays, instantOn, workDayFrom, workDayUntil } from "@/lib/demo/work-days";
import type { Outcome } from "@/lib/outcome";
import type { AuditMode } from "@/lib/planning/schema";

/** The people of one enterprise. */
export type House = {
  organisationId: string;
  creditCode: string;
  enterprise: Enterprise;
  owner: Actor;
  member: Actor | null;
};

/** Everything that the walks of all cases share. */
export type World = {
  now: Date;
  seed: number;
  publicOrigin: string;
  staff: readonly Actor[];
  houses: ReadonlyMap<string, House>;
  roster: Roster;
  papers: ReadonlyMap<PaperKind, Uint8Array<ArrayBuffer>>;
  pictures: ReadonlyMap<PictureKind, Picture>;
};

const OPENS = 9 * 60;
const CLOSES = 17 * 60 + 30;

/** Doing these changes nothing that permissions are judged by, so the facts need not be read again. */
const keepsFacts: ReadonlySet<Permission> = new Set<Permission>([
  "application.edit",
  "material.upload",
  "audit.record",
  "non_conformity.answer",
  "non_conformity.verify",
  "document_finding.answer",
]);

type Command<Input, Value> = (context: Context<CaseFacts>, input: Input) => Promise<Outcome<Value>>;

/** One case on its way: what day it is for it, who does what, and how far its story goes. */
export class CaseWalk {
  readonly chance: Chance;
  readonly house: House;
  readonly today: Day;
  caseId = "";
  /** The plan in force and what the team found. */
  plan: { version: number; startsOn: Day; endsOn: Day; mode: AuditMode; team: Team } | null = null;
  losses: Loss[] = [];
  /** The losses behind the findings, in the order in which those were written; null for a special deduction. */
  findings: (Loss | null)[] = [];
  nonConformities: { id: string; loss: Loss | null }[] = [];
  #at: Date;
  #facts: CaseFacts | null = null;

  constructor(
    readonly story: Story,
    readonly world: World,
    index: number,
  ) {
    const house = world.houses.get(story.enterprise);
    if (!house) throw new RangeError(`no enterprise ${story.enterprise}`);
    this.house = house;
    this.chance = Chance.of(world.seed, `${story.enterprise} ${index}`);
    this.today = dayInShanghai(world.now);
    const opened = workDayUntil(addDays(this.today, -story.openedDaysAgo));
    this.#at = instantOn(opened, this.chance.between(OPENS, CLOSES - 120));
  }

  get at(): Date {
    return this.#at;
  }

  get day(): Day {
    return dayInShanghai(this.#at);
  }

  /** Whether the story ends in this status, as it was told or early. */
  endsIn(status: CaseStatus): boolean {
    return this.story.until === status || this.story.ended?.from === status;
  }

  /** Some work days later, at some hour; on the same day some minutes later. */
  later(workDays: number): Date {
    return this.moveTo(workDays === 0 ? this.day : addWorkDays(this.day, workDays));
  }

  /** A work day not before `day`, at some hour after what has happened so far. */
  from(day: Day): Date {
    return this.moveTo(workDayFrom(day > this.day ? day : this.day));
  }

  private moveTo(day: Day): Date {
    const least = Math.floor((this.#at.getTime() - instantOn(day, 0).getTime()) / 60_000) + 4;
    const earliest = Math.max(OPENS, least);
    const latest = Math.max(earliest + 9, Math.min(CLOSES, earliest + 150));
    const next = instantOn(day, this.chance.between(earliest, least > OPENS ? latest : CLOSES));
    // Weekends make some ways longer than their story thought; nothing is ever dated in the future.
    this.#at = new Date(Math.min(next.getTime(), this.world.now.getTime()));
    return this.#at;
  }

  async facts(): Promise<CaseFacts> {
    this.#facts ??= await getCaseFacts(this.caseId);
    if (!this.#facts) throw new Error(`the case ${this.caseId} is gone`);
    return this.#facts;
  }

  /** Lets somebody of the body do something, as the doorway would: whoever may, chosen by chance. */
  async staffDoes<Input, Value>(
    permission: Permission,
    command: Command<Input, Value>,
    input: Input,
    preferred?: Actor,
  ): Promise<Value> {
    const facts = await this.facts();
    return this.does(this.someoneWho(permission, facts, preferred), facts, permission, command, input);
  }

  /** The preferred person when they may, else somebody who may. */
  someoneWho(permission: Permission, facts: CaseFacts, preferred?: Actor): Actor {
    const able = this.world.staff.filter((actor) => may(actor, permission, facts));
    return able.find(({ accountId }) => accountId === preferred?.accountId) ?? this.chance.pick(able);
  }

  /** Lets the enterprise do something: its owner, or a member where members may. */
  async enterpriseDoes<Input, Value>(
    permission: Permission,
    command: Command<Input, Value>,
    input: Input,
  ): Promise<Value> {
    const facts = await this.facts();
    const { member, owner } = this.house;
    const asMember = member && this.chance.next() < 0.4 && may(member, permission, facts);
    return this.does(asMember ? member : owner, facts, permission, command, input);
  }

  private async does<Input, Value>(
    actor: Actor,
    facts: CaseFacts,
    permission: Permission,
    command: Command<Input, Value>,
    input: Input,
  ): Promise<Value> {
    const told = `${this.story.enterprise}: ${actor.name} ${permission} (${facts.status})`;
    if (!may(actor, permission, facts)) throw new Error(`${told} is not allowed`);
    const outcome = await command({ actor, facts, now: this.#at }, input);
    if (!keepsFacts.has(permission)) this.#facts = null;
    if (!outcome.ok) throw new Error(`${told} was refused: ${JSON.stringify(outcome)}`);
    return outcome.value;
  }
}
