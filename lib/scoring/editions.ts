import type { SchemeEdition } from "@/lib/scoring/edition";
import { gbt27922Provisional } from "@/lib/scoring/editions/gbt27922-2011-provisional";

/** Every edition that a scorecard may be pinned to. An edition once used is never changed or removed. */
export const EDITIONS: readonly SchemeEdition[] = [gbt27922Provisional];

/** The edition that new scorecards start with. */
export const DEFAULT_EDITION: SchemeEdition = gbt27922Provisional;

/** The edition of this id. Throws RangeError for an unknown one: a pinned edition must never be lost. */
export function getEdition(id: string): SchemeEdition {
  const edition = EDITIONS.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new RangeError(`unknown scheme edition: ${JSON.stringify(id)}`);
  return edition;
}
