import { shownPoints } from "@/lib/audits/outlook";

/** How a difference in points is told: its direction, and its size with at most two decimals; null for none. */
export function signedPoints(fraction: string): { direction: "up" | "down"; points: string } | null {
  if (fraction === "0") return null;
  const isLoss = fraction.startsWith("-");
  return { direction: isLoss ? "down" : "up", points: shownPoints(isLoss ? fraction.slice(1) : fraction) };
}
