import type { Entry } from "@/lib/audits/operations";
import type { Signature } from "@/lib/site-record/schema";

export type SignedFinding = {
  field: string;
  /** What stands in this field; null while it is in conflict or being typed, so that nobody can sign it. */
  heads: readonly string[] | null;
};

export type Coverage = {
  /** Findings that no signature covers as they stand now: new, or changed since. */
  uncovered: string[];
  /** Findings that nobody can sign yet. */
  unsettled: string[];
  /** How many signed values stand no more: their findings were changed or removed since. */
  replaced: number;
  /** Whether somebody signed, or refused to with a reason, and nothing has changed since. */
  complete: boolean;
};

/**
 * Whether the auditee's signatures, refusals included, cover the findings as they stand. Device clocks take no
 * part: a signature covers the operations that it names. Equal values typed twice are one value.
 */
export function coverageOf(findings: readonly SignedFinding[], signatures: readonly Signature[]): Coverage {
  const given = signatures.filter(({ image, refusal }) => image !== null || refusal !== "");
  const covered = new Set(given.flatMap(({ covers }) => covers));
  const standing = new Set(findings.flatMap(({ heads }) => heads ?? []));
  const unsettled = findings.filter(({ heads }) => heads === null).map(({ field }) => field);
  const uncovered = findings
    .filter(({ heads }) => heads !== null && !heads.some((id) => covered.has(id)))
    .map(({ field }) => field);
  const isStanding = (id: string) => standing.has(id);
  return {
    uncovered,
    unsettled,
    replaced: [...covered].filter((id) => !isStanding(id)).length,
    complete: given.length > 0 && uncovered.length === 0 && unsettled.length === 0,
  };
}

/** The findings that a signature is about, from the audit's entries; `typing`: fields with inputs not kept yet. */
export function findingsToSign(
  entries: ReadonlyMap<string, Entry>,
  typing: readonly string[] = [],
): SignedFinding[] {
  return [...entries]
    .filter(([field]) => field.startsWith("finding:"))
    .filter(([field, { current, contenders }]) => current !== null || contenders || typing.includes(field))
    .sort(([, a], [, b]) => (a.since < b.since ? -1 : 1))
    .map(([field, { contenders, head, alongside }]) => ({
      field,
      heads: contenders || typing.includes(field) ? null : [head, ...alongside],
    }));
}

/** The most operations that one signature names. */
export const MAX_COVERED = 500;

/** What a signature names: every operation whose value the auditee is shown. */
export const coversOf = (findings: readonly SignedFinding[]) => findings.flatMap(({ heads }) => heads ?? []);
