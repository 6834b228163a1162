import { completeness, type Gap, type GapCode, type Visit } from "@/lib/audits/completeness";
import { clauseOf } from "@/lib/audits/fields";
import type { Sheet } from "@/lib/audits/operations";
import type { Recommendation } from "@/lib/audits/schema";
import { done, type Failure, failed, type Outcome } from "@/lib/outcome";
import type { SchemeEdition } from "@/lib/scoring/edition";
import type { Level } from "@/lib/scoring/levels";
import { type Scored, score } from "@/lib/scoring/score";

/**
 * The result that a sign-off would store, or the first thing in its way (completeness.ts). Gaps in the record of
 * the visit need `gapsReason`.
 */
export function resultForSignOff(
  edition: SchemeEdition,
  sheet: Sheet,
  visit: Visit,
  gapsReason: string,
): Outcome<Scored> {
  const gaps = completeness(edition, sheet, visit);
  const blocking = gaps.find((gap) => gap.blocking);
  if (blocking) return failureOf(blocking);
  if (gaps.length > 0 && gapsReason === "") {
    const list = gaps.map(({ code }) => code).join(",");
    return failed("record_incomplete", { params: { count: gaps.length, list } });
  }
  const result = score(edition, sheet.scorecard);
  if (result.state !== "scored") throw new Error(`complete, yet ${result.state}`);
  return done(result);
}

const codes = {
  conflict: "entry_conflict",
  unanswered: "scorecard_incomplete",
  samples_open: "samples_open",
  nothing_applicable: "nothing_applicable",
  special_uncovered: "non_conformities_missing",
  second_look: "second_look_missing",
} as const satisfies Partial<Record<GapCode, Failure["code"]>>;

function failureOf({ code, fields }: Gap): Failure {
  const clauses = fields.map(clauseOf).join("、");
  return failed(code in codes ? codes[code as keyof typeof codes] : "record_incomplete", {
    params: { clauses },
  });
}

/** What a lead auditor may recommend for a result: a failed evaluation can only be refused. */
export function possibleRecommendations(level: Level): readonly Recommendation[] {
  return level === "failed" ? ["refuse"] : ["grant", "grant_lower", "refuse"];
}
