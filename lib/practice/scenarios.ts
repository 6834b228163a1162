import { manufacturer } from "@/lib/practice/manufacturer/scenario";
import type { Scenario } from "@/lib/practice/scenario";
import { tradingCompany } from "@/lib/practice/trading-company/scenario";

export const scenarios: readonly Scenario[] = [tradingCompany, manufacturer];

/** The training audit of this id; undefined for an unknown one. */
export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
