import { type Loss, losses } from "@/lib/demo/losses";
import type { Chance } from "@/lib/demo/random";
import type { CardWish } from "@/lib/demo/schema";
import { listItems, type SchemeEdition, type SchemeItem } from "@/lib/scoring/edition";
import type { Level } from "@/lib/scoring/levels";
import type { Scorecard, Verdict } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";

/** Where a wished level's final score comes to lie, in points of 100: inside the level, off its bounds. */
const bands: Record<Level, readonly [least: number, most: number]> = {
  five_star: [95.4, 98.6],
  four_star: [90.8, 94],
  three_star: [81.5, 88.5],
  qualified: [71.2, 78.5],
  failed: [58, 68.5],
};

export type InventedCard = { scorecard: Scorecard; losses: Loss[] };

/** A whole scorecard that reaches the wished level, with the losses that brought it there. */
export function inventCard(edition: SchemeEdition, wish: CardWish, chance: Chance): InventedCard {
  const items = listItems(edition);
  const card: Scorecard = {
    items: Object.fromEntries(items.map((item) => [item.clause, goodVerdict(item, wish, chance)])),
    specialDeductions: [...(wish.specials ?? [])],
    bonus: wish.bonus ? [{ finding: wish.bonus }] : [],
  };
  const [least, most] = bands[wish.level];
  const found: Loss[] = [];
  for (const loss of chance.shuffled(losses)) {
    if (finalOf(edition, card) <= most) break;
    const item = items.find(({ clause }) => clause === loss.clause);
    if (!item || wish.deleted?.[loss.clause]) continue;
    const before = card.items[loss.clause];
    card.items[loss.clause] = badVerdict(item, loss, chance);
    if (finalOf(edition, card) >= least) found.push(loss);
    else if (before) card.items[loss.clause] = before;
  }
  return { scorecard: card, losses: found };
}

function finalOf(edition: SchemeEdition, card: Scorecard): number {
  const result = score(edition, card);
  if (result.state !== "scored") throw new RangeError(`an invented scorecard is ${result.state}`);
  return Number(result.final);
}

function goodVerdict(item: SchemeItem, wish: CardWish, chance: Chance): Verdict {
  const reason = wish.deleted?.[item.clause];
  if (reason) return { verdict: "deleted", reason };
  if (item.verification === "qualitative") return { verdict: "met" };
  const samples = chance.between(5, 15);
  return { verdict: "sampled", population: samples * chance.between(4, 30), samples, failed: 0 };
}

function badVerdict(item: SchemeItem, { finding }: Loss, chance: Chance): Verdict {
  if (item.verification === "qualitative") return { verdict: "not_met", finding };
  const samples = chance.between(8, 20);
  const failed = Math.max(1, Math.round(samples * (0.1 + chance.next() * 0.4)));
  return { verdict: "sampled", population: samples * chance.between(4, 30), samples, failed, finding };
}
