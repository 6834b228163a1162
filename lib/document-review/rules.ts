import type { Verdict } from "@/lib/document-review/schema";

type Settled = { verdict: Verdict; closedAt: Date | null; answeredAt: Date | null };

/** A finding or question that still stands in the way of "ready"; what conforms never does. */
export function isOpen({ verdict, closedAt }: Pick<Settled, "verdict" | "closedAt">): boolean {
  return verdict !== "conform" && closedAt === null;
}

export type ItemState = "unjudged" | "waiting" | "answered" | "settled" | "conform";

/**
 * Where one document stands, from everything that was said about it, oldest first: an open finding outweighs
 * all; then the last word counts.
 */
export function stateOfItem(findings: readonly Settled[]): ItemState {
  const open = findings.filter(isOpen);
  if (open.some(({ answeredAt }) => answeredAt === null)) return "waiting";
  if (open.length > 0) return "answered";
  const last = findings[findings.length - 1];
  if (!last) return "unjudged";
  return last.verdict === "conform" ? "conform" : "settled";
}
