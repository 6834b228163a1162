import { type CertificateLevel, certificateLevels } from "@/lib/certificates/schema";
import type { DecisionOutcome } from "@/lib/decisions/schema";
import type { Level } from "@/lib/scoring/levels";

/** The levels below the one that the score reached: what may be granted instead of it. */
export function lowerLevels(scored: Level): CertificateLevel[] {
  if (scored === "failed") return [];
  return certificateLevels.slice(0, certificateLevels.indexOf(scored));
}

/** What a decision can be at all, given the score's level: a failed evaluation can only be refused. */
export function possibleOutcomes(scored: Level): DecisionOutcome[] {
  if (scored === "failed") return ["refuse"];
  return lowerLevels(scored).length > 0 ? ["grant", "grant_lower", "refuse"] : ["grant", "refuse"];
}

/** The level that a decision gives: none for a refusal, `too_high` for one that the score does not carry. */
export function grantedLevel(
  scored: Level,
  { outcome, level }: { outcome: DecisionOutcome; level?: CertificateLevel },
): { level: CertificateLevel | null } | "too_high" {
  if (outcome === "refuse") return { level: null };
  if (scored === "failed") return "too_high";
  if (outcome === "grant") return { level: scored };
  return level && lowerLevels(scored).includes(level) ? { level } : "too_high";
}
