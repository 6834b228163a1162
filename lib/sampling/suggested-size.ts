import { MAX_DRAW } from "@/lib/sampling/schema";

const FEWEST = 3;

/** A size to begin with: the square root of the population, rounded up, at least three units. The auditor decides. */
export function suggestedSize(total: number): number {
  return Math.min(total, MAX_DRAW, Math.max(FEWEST, Math.ceil(Math.sqrt(total))));
}
