import type { EditionFault, EditionFaultCode } from "@/lib/scoring/edition-invariants";
import type { Fault, FaultCode } from "@/lib/scoring/validate";

// English sentences for the command and the log. The interface has its own, in both languages, under
// the same codes: lib/i18n/{zh,en}/scoring.json.

type Params = Readonly<Record<string, string | number>>;

const FAULTS: Record<FaultCode, (params: Params) => string> = {
  not_an_object: () => "must be an object",
  not_a_list: () => "must be a list",
  unknown_key: ({ key }) => `unknown key ${JSON.stringify(key)}`,
  items_required: () => "items are required: an object of verdicts by clause",
  unknown_clause: () => "unknown clause",
  unknown_verdict: ({ given }) => `verdict must be met, not_met, sampled or deleted (given ${given})`,
  unknown_kind: ({ given }) => `kind must be law, own_rules, trade or system (given ${given})`,
  qualitative_item: () => "qualitative item: it is met or not met, samples do not apply",
  reason_required: () => "reason is required for a deletion",
  finding_required: () => "finding is required",
  finding_not_text: ({ given }) => `finding must be a text (given ${given})`,
  samples_not_a_count: ({ given }) => `samples must be a whole number, 1 or more (given ${given})`,
  failed_not_a_count: ({ given }) => `failed must be a whole number, 0 or more (given ${given})`,
  population_not_a_count: ({ given }) => `population must be a whole number (given ${given})`,
  failed_above_samples: ({ failed, samples }) =>
    `samples: ${failed} failed, but only ${samples} were drawn (failed must not exceed samples)`,
  population_below_samples: ({ population, samples }) =>
    `population of ${population} is smaller than the ${samples} samples drawn from it`,
  more_than_one_bonus: ({ count }) => `at most one bonus is possible (given ${count})`,
};

const EDITION_FAULTS: Record<EditionFaultCode, (params: Params) => string> = {
  duplicate_clause: () => "clause occurs more than once",
  misplaced_clause: ({ parent }) => `clause does not belong under ${parent}`,
  empty_title: () => "title is missing in Chinese or English",
  not_whole_points: ({ points }) => `points must be a whole number, 1 or more (given ${points})`,
  group_missing: () => "group is missing",
  group_unknown: () => "group is not part of the standard",
  group_points: ({ known, points }) => `group must be worth ${known} points (given ${points})`,
  known_indicator_points: ({ known, points }) => `indicator must be worth ${known} points (given ${points})`,
  item_sum: ({ sum, points }) => `items add up to ${sum}, the indicator is worth ${points}`,
  indicator_sum: ({ sum, points }) => `indicators add up to ${sum}, the group is worth ${points}`,
  total_points: ({ known, sum }) => `items must add up to ${known} points (they give ${sum})`,
  indicator_count: ({ known, count }) => `there must be ${known} indicators (there are ${count})`,
};

/** One line in English: where, and what is wrong there. */
export function explainFault(fault: Fault): string {
  return `${onOneLine(fault.at)}: ${FAULTS[fault.code](fault.params)}`;
}

/** One line in English: where, and which invariant does not hold. */
export function explainEditionFault(fault: EditionFault): string {
  return `${onOneLine(fault.at)}: ${EDITION_FAULTS[fault.code](fault.params)}`;
}

/** A clause comes from the sender and may hold anything; it must not break the line or flood it. */
function onOneLine(place: string): string {
  const short = place.length > 80 ? `${place.slice(0, 79)}…` : place;
  return /^[\w.[\]-]+$/.test(short)
    ? short
    : JSON.stringify(short).replace(/[\u2028\u2029\u007f-\u009f]/g, "?");
}
