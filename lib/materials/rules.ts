import type { Day } from "@/lib/calendar";
import type { CaseStatus } from "@/lib/cases/schema";
import { type ChecklistEntry, checklistFor, type MaterialItem } from "@/lib/materials/checklist";
import type { EnterpriseType } from "@/lib/organisations/schema";

/** The key under which a supplement round reopens the form itself. */
export const APPLICATION_ITEM = "application";

/** Where the body's own people may still add a document for the enterprise: until the audit begins. */
const onBehalfStatuses: readonly CaseStatus[] = [
  "submitted",
  "supplementing",
  "accepted",
  "contract_offered",
  "contracted",
  "planned",
  "confirmed",
];

/** Whether the enterprise may change an item now: all of a draft, in a supplement round what it names. */
export function isItemOpen(status: CaseStatus, reopened: readonly string[] | null, item: string): boolean {
  if (status === "draft") return true;
  return status === "supplementing" && (reopened?.includes(item) ?? false);
}

export function isOpenOnBehalf(status: CaseStatus): boolean {
  return onBehalfStatuses.includes(status);
}

/** A document is valid through its last day. */
export function isExpired(validUntil: Day | null, today: Day): boolean {
  return validUntil !== null && validUntil < today;
}

export type LatestVersion = { item: string; validUntil: Day | null; statedCode: string | null };
export type MaterialFault = "missing" | "expired" | "credit_code_differs";

/** What is wrong with one item of the checklist, judged by its latest version; null when nothing is. */
export function faultOfMaterial(
  entry: ChecklistEntry,
  latest: LatestVersion | undefined,
  facts: { today: Day; creditCode: string },
): MaterialFault | null {
  if (!latest) return entry.required ? "missing" : null;
  if (isExpired(latest.validUntil, facts.today)) return "expired";
  if (entry.statesCode && latest.statedCode !== facts.creditCode) return "credit_code_differs";
  return null;
}

/** Everything that keeps the materials from being complete, in the checklist's order. */
export function faultsOfMaterials(
  type: EnterpriseType,
  latest: readonly LatestVersion[],
  facts: { today: Day; creditCode: string; isTransfer?: boolean },
): { item: MaterialItem; fault: MaterialFault }[] {
  return checklistFor(type, facts).flatMap((entry) => {
    const version = latest.find(({ item }) => item === entry.key);
    const fault = faultOfMaterial(entry, version, facts);
    return fault ? [{ item: entry.key, fault }] : [];
  });
}
