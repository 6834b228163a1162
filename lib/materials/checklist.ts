import type { EnterpriseType } from "@/lib/organisations/schema";

type Item = {
  key: string;
  /** Whether an application is incomplete without it; for some types of enterprise only, when a list. */
  required: boolean | readonly EnterpriseType[];
  /** Documents that run out carry their last valid day. */
  validity?: "required" | "optional";
  /** Asked of these types only; of all when absent. */
  types?: readonly EnterpriseType[];
  /** Asked only of those who come from another certification body. */
  onTransfer?: true;
};

/**
 * The material checklist (a setting of the body's rule). Titles and hints stand under `materials.items.<key>`.
 * The order is the order of asking.
 */
export const checklist = [
  { key: "licence", required: true, validity: "optional" },
  { key: "permits", required: false, validity: "required" },
  { key: "product_list", required: ["manufacturing", "trade", "e_commerce"] },
  { key: "test_reports", required: ["manufacturing"], types: ["manufacturing", "trade", "e_commerce"] },
  { key: "laws_and_standards", required: true },
  { key: "company_profile", required: true },
  { key: "organisation_chart", required: true },
  { key: "outlet_list", required: true },
  { key: "platform_rules", required: true, types: ["e_commerce"] },
  { key: "service_manual", required: true },
  { key: "manager_certificates", required: true, validity: "optional" },
  {
    key: "equipment_reports",
    required: ["manufacturing"],
    types: ["manufacturing", "services"],
    validity: "optional",
  },
  { key: "satisfaction_and_complaints", required: true },
  { key: "self_evaluation", required: true },
  { key: "declaration", required: true },
  { key: "previous_certificate", required: true, validity: "required", onTransfer: true },
  { key: "previous_report", required: true, onTransfer: true },
  { key: "previous_findings", required: false, onTransfer: true },
] as const satisfies readonly Item[];

export type MaterialItem = (typeof checklist)[number]["key"];
export const materialItems = checklist.map(({ key }) => key) as [MaterialItem, ...MaterialItem[]];

export type ChecklistEntry = {
  key: MaterialItem;
  required: boolean;
  validity: "required" | "optional" | "none";
  /** Only the licence: the unified social credit code that stands on it is asked. */
  statesCode: boolean;
};

/** What an enterprise of this type is asked for, in order. */
export function checklistFor(type: EnterpriseType, { isTransfer = false } = {}): ChecklistEntry[] {
  return (checklist as readonly (Item & { key: MaterialItem })[])
    .filter((item) => isTransfer || !item.onTransfer)
    .filter((item) => !item.types || item.types.includes(type))
    .map((item) => ({
      key: item.key,
      required: typeof item.required === "boolean" ? item.required : item.required.includes(type),
      validity: item.validity ?? "none",
      statesCode: item.key === "licence",
    }));
}

export function isMaterialItem(key: string): key is MaterialItem {
  return (materialItems as readonly string[]).includes(key);
}
