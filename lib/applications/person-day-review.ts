import { failed, type Outcome } from "@/lib/outcome";
import { firstAudit, type HalfDays } from "@/lib/rules/person-days";

export type PlannedDays = { computed: HalfDays | null; planned: HalfDays; overrideReason: string };

/**
 * The person-days that a review plans: those of the table, or others with a reason. Above the table they must be
 * entered, with a reason. A reason without a different number is dropped.
 */
export function planDays(
  facts: { employees: number; sampledOutlets: number },
  entered: { halfDays: HalfDays | null; reason: string },
): Outcome<PlannedDays> {
  const computed = firstAudit(facts.employees, facts.sampledOutlets)?.total ?? null;
  const planned = entered.halfDays ?? computed;
  if (planned === null) return failed("invalid_input", { fields: { days: { code: "above_table" } } });
  if (planned === computed) return { ok: true, value: { computed, planned, overrideReason: "" } };
  if (entered.reason === "") {
    return failed("override_needs_reason", { fields: { overrideReason: { code: "reason_required" } } });
  }
  return { ok: true, value: { computed, planned, overrideReason: entered.reason } };
}
