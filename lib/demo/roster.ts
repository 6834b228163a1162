import type { Actor } from "@/lib/access/schema";
import type { Day } from "@/lib/calendar";
import type { Chance } from "@/lib/demo/random";

type Span = { startsOn: Day; endsOn: Day };
export type Team = { lead: Actor; auditors: Actor[]; experts: Actor[] };

/** Who is away when, as a planner keeps it in mind; the database has the last word. */
export class Roster {
  readonly #booked: ({ accountId: string } & Span)[] = [];

  constructor(
    private readonly staff: readonly Actor[],
    private readonly isFit: (actor: Actor, place: "lead" | "auditor" | "expert") => boolean,
  ) {}

  /**
   * A lead, `auditors` auditors and, when asked for, an expert, all free on these days; `first` names mailboxes
   * to ask before the others. null when nobody is left.
   */
  findTeam(
    span: Span,
    wanted: { auditors: number; expert: boolean; first?: readonly string[] },
    chance: Chance,
  ): Team | null {
    const rank = ({ email }: Actor) => (wanted.first?.includes(email.split("@")[0] ?? "") ? 0 : 1);
    const free = chance
      .shuffled(this.staff)
      .filter(
        ({ accountId }) => !this.#booked.some((one) => one.accountId === accountId && overlap(one, span)),
      )
      .sort((a, b) => this.#load(a) - this.#load(b))
      .sort((a, b) => rank(a) - rank(b));
    const lead = free.find((actor) => this.isFit(actor, "lead"));
    // Leads are kept for leading.
    const auditors = free
      .filter((actor) => this.isFit(actor, "auditor") && !this.isFit(actor, "lead"))
      .slice(0, wanted.auditors);
    const experts = wanted.expert ? free.filter((actor) => this.isFit(actor, "expert")).slice(0, 1) : [];
    return lead && auditors.length === wanted.auditors ? { lead, auditors, experts } : null;
  }

  book({ lead, auditors, experts }: Team, span: Span): void {
    for (const { accountId } of [lead, ...auditors, ...experts]) this.#booked.push({ accountId, ...span });
  }

  release({ lead, auditors, experts }: Team, span: Span): void {
    for (const { accountId } of [lead, ...auditors, ...experts]) {
      const at = this.#booked.findIndex(
        (one) => one.accountId === accountId && one.startsOn === span.startsOn,
      );
      if (at >= 0) this.#booked.splice(at, 1);
    }
  }

  #load({ accountId }: Actor): number {
    return this.#booked.filter((one) => one.accountId === accountId).length;
  }
}

const overlap = (a: Span, b: Span) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
