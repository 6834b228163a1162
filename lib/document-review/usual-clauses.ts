import type { MaterialItem } from "@/lib/materials/checklist";

/**
 * The clauses that a document usually proves when it conforms (a setting of the body's rule): what a reviewer is
 * offered, and free to change. A document that is not named here usually proves none by itself.
 */
export const usualClauses: Partial<Record<MaterialItem, readonly string[]>> = {
  product_list: ["5.2.1.1"],
  test_reports: ["5.2.5.1"],
  laws_and_standards: ["5.1.4.2"],
  organisation_chart: ["5.1.1.1"],
  outlet_list: ["5.1.1.2"],
  platform_rules: ["5.3.1.2"],
  service_manual: ["5.1.4.1"],
  manager_certificates: ["5.1.2.2"],
  equipment_reports: ["5.1.3.3"],
  satisfaction_and_complaints: ["5.3.1.4", "5.3.2.1"],
};
