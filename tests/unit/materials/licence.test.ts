import { expect, test } from "vitest";
import { compareLicence } from "@/lib/materials/licence";

const applied = { name: "青木电器（杭州）有限公司", creditCode: "914403001922038216", today: "2026-11-28" };
const licence = { statedName: applied.name, statedCode: applied.creditCode, validUntil: null };

test.each([
  ["the same in all lines", licence, [true, true, true]],
  [
    "brackets and spaces of the other width",
    { ...licence, statedName: "青木电器(杭州) 有限公司" },
    [true, true, true],
  ],
  ["another name", { ...licence, statedName: "青木电器有限公司" }, [false, true, true]],
  ["no name", { ...licence, statedName: null }, [false, true, true]],
  ["another code", { ...licence, statedCode: "91440300MA5EXAMPLE" }, [true, false, true]],
  ["its last day today", { ...licence, validUntil: "2026-11-28" }, [true, true, true]],
  ["its last day yesterday", { ...licence, validUntil: "2026-11-27" }, [true, true, false]],
])("a licence with %s", (_, given, agrees) => {
  const lines = compareLicence(given, applied);
  expect(lines.map(({ what }) => what)).toEqual(["name", "creditCode", "validity"]);
  expect(lines.map((line) => line.agrees)).toEqual(agrees);
});
