import { describe, expect, it } from "vitest";
import { checklist, checklistFor } from "@/lib/materials/checklist";
import { faultsOfMaterials, isItemOpen, type LatestVersion } from "@/lib/materials/rules";
import { enterpriseTypes } from "@/lib/organisations/schema";

const everybody = [
  "licence",
  "permits",
  "laws_and_standards",
  "company_profile",
  "organisation_chart",
  "outlet_list",
  "service_manual",
  "manager_certificates",
  "satisfaction_and_complaints",
  "self_evaluation",
  "declaration",
];

describe("the checklist", () => {
  it.each([
    ["manufacturing", ["product_list", "test_reports", "equipment_reports"]],
    ["trade", ["product_list", "test_reports"]],
    ["services", ["product_list", "equipment_reports"]],
    ["e_commerce", ["product_list", "test_reports", "platform_rules"]],
  ] as const)("asks %s for what concerns it", (type, own) => {
    const keys: string[] = checklistFor(type).map(({ key }) => key);
    expect(keys.toSorted()).toEqual([...everybody, ...own].toSorted());
  });

  it("has each key once and asks the code of the licence alone", () => {
    expect(new Set(checklist.map(({ key }) => key)).size).toBe(checklist.length);
    for (const type of enterpriseTypes) {
      expect(
        checklistFor(type)
          .filter(({ statesCode }) => statesCode)
          .map(({ key }) => key),
      ).toEqual(["licence"]);
    }
  });

  it("requires test reports of manufacturers only", () => {
    const isRequired = (type: (typeof enterpriseTypes)[number]) =>
      checklistFor(type).find(({ key }) => key === "test_reports")?.required;
    expect([isRequired("manufacturing"), isRequired("trade"), isRequired("services")]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});

describe("the materials of a trading company", () => {
  const facts = { today: "2026-11-21", creditCode: "914403001922038216" };
  const complete: LatestVersion[] = checklistFor("trade").map(({ key }) => ({
    item: key,
    validUntil: null,
    statedCode: key === "licence" ? facts.creditCode : null,
  }));
  const changed = (item: string, change: Partial<LatestVersion>) =>
    complete.map((version) => (version.item === item ? { ...version, ...change } : version));

  it("are complete with one version of everything", () => {
    expect(faultsOfMaterials("trade", complete, facts)).toEqual([]);
  });

  it.each([
    [
      "a missing manual",
      complete.filter(({ item }) => item !== "service_manual"),
      [{ item: "service_manual", fault: "missing" }],
    ],
    ["no permits, which are voluntary", complete.filter(({ item }) => item !== "permits"), []],
    [
      "a licence that ran out",
      changed("licence", { validUntil: "2026-11-20" }),
      [{ item: "licence", fault: "expired" }],
    ],
    ["a licence on its last day", changed("licence", { validUntil: "2026-11-21" }), []],
    [
      "the licence of somebody else",
      changed("licence", { statedCode: "91330100716105852F" }),
      [{ item: "licence", fault: "credit_code_differs" }],
    ],
  ])("with %s", (_, latest, faults) => {
    expect(faultsOfMaterials("trade", latest, facts)).toEqual(faults);
  });
});

it.each([
  ["draft", null, true],
  ["submitted", null, false],
  ["supplementing", ["licence"], true],
  ["supplementing", ["declaration"], false],
  ["accepted", null, false],
] as const)("the licence of a case that is %s with %j reopened is open: %s", (status, reopened, open) => {
  expect(isItemOpen(status, reopened, "licence")).toBe(open);
});
