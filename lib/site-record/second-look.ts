import type { SchemeEdition } from "@/lib/scoring/edition";
import { Fraction } from "@/lib/scoring/fraction";
import { FAILING_SPECIAL_DEDUCTIONS, LEVEL_BOUNDS, type Level } from "@/lib/scoring/levels";
import type { Scored } from "@/lib/scoring/score";
import type { SecondLook } from "@/lib/site-record/schema";

export type BorderlineReason =
  /** `points` from the bound, an exact fraction. */
  | { kind: "on" | "above" | "below"; level: Level; points: string; of: "final" | "score" }
  | { kind: "specials"; count: number };

/** What a borderline result hangs on; empty when it is not borderline. Bounds and rule: lib/scoring/levels.ts. */
export function borderlineReasons(edition: SchemeEdition, result: Scored): BorderlineReason[] {
  const near = (of: "final" | "score"): BorderlineReason[] =>
    LEVEL_BOUNDS.flatMap(({ level, from }) => {
      const distance = Fraction.parse(result.exact[of]).minus(from);
      const isBelow = distance.isBelow(Fraction.zero);
      const points = isBelow ? Fraction.zero.minus(distance) : distance;
      if (points.compare(Fraction.one) > 0) return [];
      const kind = distance.equals(Fraction.zero) ? "on" : isBelow ? "below" : "above";
      return { kind, level, points: points.toString(), of };
    });
  const specials = result.specialDeductions;
  return [
    ...near("final"),
    ...(edition.settings.levelFollows === "plain" ? near("score") : []),
    ...(specials === FAILING_SPECIAL_DEDUCTIONS - 1 ? [{ kind: "specials", count: specials } as const] : []),
  ];
}

/** Whether a look was at exactly this result. */
export const looksAt = (look: SecondLook, result: Scored) =>
  look.final === result.exact.final && look.specialDeductions === result.specialDeductions;

export type LookState = "missing" | "outdated" | "done";

/** Where the second look stands: somebody other than the lead looked at exactly this result. */
export function lookState(
  result: Scored,
  looks: readonly { accountId: string; look: SecondLook }[],
  leadIds: readonly string[],
): LookState {
  const byOthers = looks.filter(({ accountId }) => !leadIds.includes(accountId));
  if (byOthers.some(({ look }) => looksAt(look, result))) return "done";
  return byOthers.length > 0 ? "outdated" : "missing";
}
