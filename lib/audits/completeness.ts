import { clauseOf, itemField, kindOf, ledgerField, sampleOf } from "@/lib/audits/fields";
import { isByLedger, presentEntries, type Sheet, tallySamples } from "@/lib/audits/operations";
import type { ItemValue } from "@/lib/audits/schema";
import { countBlanks } from "@/lib/phrases/blanks";
import { listItems, type SchemeEdition } from "@/lib/scoring/edition";
import { type Scored, type ScoreResult, score } from "@/lib/scoring/score";
import { type HoursPlan, summariseHours } from "@/lib/site-record/hours";
import { meetings } from "@/lib/site-record/schema";

export const gapCodes = [
  // in the way of a result
  "conflict",
  "unanswered",
  "samples_open",
  "nothing_applicable",
  "special_uncovered",
  "second_look",
  // in the record of the visit
  "meeting_missing",
  "auditee_absent",
  "presence_missing",
  "deviation_unexplained",
  "remote_log_missing",
  "unsigned",
  "groundless",
  "blanks_left",
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Something that an audit on site still lacks. */
export type Gap = {
  code: GapCode;
  /** The entries that it is about, e.g. `item:5.1.1.1`, `meeting:opening`; empty when it is about none. */
  fields: readonly string[];
  /** The members of the team that it is about. */
  accountIds: readonly string[];
  /** Nobody can sign off with it; the others may stay with a reason. */
  blocking: boolean;
};

/** What the completeness depends on besides the entries. */
export type Visit = {
  team: readonly { accountId: string; role: string }[];
  /** Who signs off: the lead. */
  signerId: string;
  /** FS01 on site, FS02 remote, FS03 both. */
  mode: string;
  /** The agreed days and hours. */
  plan: Omit<HoursPlan, "team">;
  /** Ids of special deductions that have a non-conformity already. */
  covered: readonly string[];
};

/**
 * Everything that stands between an audit and its sign-off, the blocking first. A pure function of the entries:
 * the tablet and the server name the same.
 */
export function completeness(edition: SchemeEdition, sheet: Sheet, visit: Visit): Gap[] {
  const result = score(edition, sheet.scorecard);
  const open = openSamples(edition, sheet);
  const unanswered = result.state === "incomplete" ? result.unanswered.map(itemField) : [];
  // An item whose own value, draw or samples are in conflict is told as that, once.
  const contested = sheet.conflicts.map(clauseFieldOf);
  const gap = (code: GapCode, fields: readonly string[]): Gap[] =>
    fields.length > 0 ? [{ code, fields, accountIds: [], blocking: true }] : [];
  return [
    ...gap("conflict", sheet.conflicts),
    ...gap(
      "unanswered",
      unanswered.filter((field) => !open.includes(field) && !contested.includes(field)),
    ),
    ...gap("samples_open", open),
    ...(result.state === "nothing_applicable" ? [{ ...whole("nothing_applicable"), blocking: true }] : []),
    ...gap("special_uncovered", uncoveredSpecials(sheet, visit.covered)),
    ...secondLook(sheet, result, visit),
    ...recordGaps(edition, sheet, visit),
  ];
}

/** Special deductions without a non-conformity and without a finding that will become one, as fields. */
export function uncoveredSpecials(
  sheet: Pick<Sheet, "specialFields" | "entries">,
  covered: readonly string[],
): string[] {
  const subjects = presentEntries(sheet.entries, "finding").map(({ value }) => value.subject);
  return sheet.specialFields.filter(
    (field) => !covered.includes(clauseOf(field)) && !subjects.includes(field),
  );
}

/**
 * Items that wait for their samples: a verdict by ledger without a draw or a result, and a draw with open units
 * beside a verdict that needs none. A deleted item waits for nothing; a value in conflict is told as such.
 */
function openSamples(edition: SchemeEdition, { entries }: Sheet): string[] {
  return listItems(edition).flatMap(({ clause }) => {
    const field = itemField(clause);
    const entry = entries.get(field);
    const value = (entry?.current ?? null) as ItemValue | null;
    if (value?.verdict === "deleted" || entry?.contenders) return [];
    const byLedger = value !== null && isByLedger(value);
    if (!byLedger && !entries.get(ledgerField(clause))?.current) return [];
    const { ledger, results, open, contested } = tallySamples(entries, clause);
    const waits = open.length > 0 || (byLedger && (!ledger || results.size === 0));
    return waits && !contested ? [field] : [];
  });
}

/** The second look that holds for this result: by another member, at exactly this score. */
export function validSecondLook(sheet: Pick<Sheet, "entries">, result: Scored, visit: Visit) {
  const others = visit.team.map(({ accountId }) => accountId).filter((id) => id !== visit.signerId);
  return presentEntries(sheet.entries, "second_look").find(
    ({ name, value }) =>
      others.includes(name) &&
      value.final === result.exact.final &&
      value.specialDeductions === result.specialDeductions,
  );
}

/** A team whose lead is its only auditor cannot take a second look: then the lead says so in the reason. */
function secondLook(sheet: Sheet, result: ScoreResult, visit: Visit): Gap[] {
  if (result.state !== "scored" || !result.borderline || validSecondLook(sheet, result, visit)) return [];
  const able = visit.team.filter(({ accountId, role }) => accountId !== visit.signerId && role !== "expert");
  const accountIds = able.map(({ accountId }) => accountId);
  return [{ code: "second_look", fields: [], accountIds, blocking: able.length > 0 }];
}

const whole = (code: GapCode) => ({ code, fields: [], accountIds: [], blocking: false });

/** What the record of the visit lacks; none of it changes a score. */
function recordGaps(edition: SchemeEdition, sheet: Sheet, { team, mode, plan }: Visit): Gap[] {
  const { entries } = sheet;
  const gap = (code: GapCode, fields: readonly string[]): Gap[] =>
    fields.length > 0 ? [{ ...whole(code), fields }] : [];
  const told = presentEntries(entries, "meeting").map(({ name }) => name);
  const held = meetings.filter((name) => told.includes(name));
  const auditees = presentEntries(entries, "attendee").filter(({ value }) => value.side === "auditee");
  const attended = auditees.flatMap(({ value }): string[] => value.meetings);
  const presences = presentEntries(entries, "presence").map(({ value }) => value);
  const present = presences.map(({ accountId }) => accountId);
  const away = team.map(({ accountId }) => accountId).filter((id) => !present.includes(id));
  // Hours that nobody has told yet deviate from nothing.
  const deviates =
    away.length === 0 &&
    presentEntries(entries, "deviation").length === 0 &&
    summariseHours({ ...plan, team: team.map((one) => ({ ...one, name: "" })) }, presences).deviates;
  const missingMeetings = meetings
    .filter((name) => !told.includes(name))
    .map(meetingField)
    .filter((field) => !sheet.conflicts.includes(field));
  const isRemote = mode === "FS02" || mode === "FS03";
  return [
    ...gap("meeting_missing", missingMeetings),
    ...gap("auditee_absent", held.filter((name) => !attended.includes(name)).map(meetingField)),
    ...(away.length > 0 ? [{ ...whole("presence_missing"), accountIds: away }] : []),
    ...gap("deviation_unexplained", deviates ? ["deviation:hours"] : []),
    ...(isRemote && presentEntries(entries, "remote").length === 0 ? [whole("remote_log_missing")] : []),
    ...gap("unsigned", unsignedFindings(sheet)),
    ...gap("groundless", groundlessItems(edition, sheet)),
    ...gap("blanks_left", unfilledEntries(sheet)),
  ];
}

const meetingField = (name: string) => `meeting:${name}`;

/** Standing findings that the auditee has neither signed nor refused to sign as they are now, as fields. */
export function unsignedFindings({ entries }: Pick<Sheet, "entries">): string[] {
  const covered = new Set(
    presentEntries(entries, "signature").flatMap(({ value }) =>
      value.image !== null || value.refusal !== "" ? value.covers : [],
    ),
  );
  return presentEntries(entries, "finding").flatMap(({ field, entry }) =>
    [entry.head, ...entry.alongside].some((id) => covered.has(id)) ? [] : [field],
  );
}

/** Items that lost points without a word why: no finding, no evidence, no photo, no note on the failed samples. */
function groundlessItems(edition: SchemeEdition, { entries, scorecard }: Sheet): string[] {
  const grounds = new Set<string>([
    ...presentEntries(entries, "evidence").map(({ value }) => itemField(value.clause)),
    ...presentEntries(entries, "finding").map(({ value }) => value.subject),
    ...presentEntries(entries, "photo").map(({ value }) => clauseFieldOf(value.subject)),
  ]);
  return listItems(edition).flatMap(({ clause }) => {
    const verdict = scorecard.items[clause];
    const isLost = verdict?.verdict === "not_met" || (verdict?.verdict === "sampled" && verdict.failed > 0);
    if (!isLost || verdict.finding?.trim() || grounds.has(itemField(clause))) return [];
    const failed = [...tallySamples(entries, clause).results.values()].filter(
      ({ result }) => result === "non_conforming",
    );
    return failed.length > 0 && failed.every(({ note }) => note.trim()) ? [] : [itemField(clause)];
  });
}

/** Entries with a ready phrase that still waits for its facts, as fields; evidence is told as its item. */
function unfilledEntries({ entries }: Sheet): string[] {
  const isUnfilled = (value: unknown): boolean =>
    typeof value === "string"
      ? countBlanks(value) > 0
      : typeof value === "object" && value !== null && Object.values(value).some(isUnfilled);
  const evidence = new Map(
    presentEntries(entries, "evidence").map(({ field, value }) => [field, itemField(value.clause)]),
  );
  const unfilled = [...entries].flatMap(([field, { current }]) =>
    isUnfilled(current) ? [evidence.get(field) ?? clauseFieldOf(field)] : [],
  );
  return [...new Set(unfilled)];
}

/** The item that a field belongs to: of `sample:5.1.1.2:WO-17` and `ledger:5.1.1.2` it is `item:5.1.1.2`. */
function clauseFieldOf(field: string): string {
  const kind = kindOf(field);
  if (kind === "sample") return itemField(sampleOf(field).clause);
  return kind === "ledger" ? itemField(clauseOf(field)) : field;
}
