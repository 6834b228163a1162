import type { Scored } from "@/lib/scoring/score";

/** The scorer's answer as it was kept at sign-off; null for anything else. Nothing is recomputed. */
export function keptResult(json: unknown): Scored | null {
  return isScored(json) ? json : null;
}

function isScored(json: unknown): json is Scored {
  return (
    typeof json === "object" &&
    json !== null &&
    "state" in json &&
    json.state === "scored" &&
    "level" in json &&
    "exact" in json &&
    "trace" in json
  );
}
