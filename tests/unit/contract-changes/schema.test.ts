import { describe, expect, test } from "vitest";
import { proposeSchema } from "@/lib/contract-changes/schema";

const typed = (change: Record<string, string>) => ({
  caseId: "00000000-0000-4000-8000-000000000000",
  basedOn: "1",
  scope: "范围",
  requestedLevel: "",
  employees: "1,200",
  outlets: "",
  sampledOutlets: "0",
  days: "",
  reason: "理由",
  ...change,
});

describe("outlets, one a line", () => {
  test("take both bars, both languages and a number or none", () => {
    const outlets = "总店 | 一路 | 自有\r\n\n 分店｜二路｜Contracted｜１２ ";
    const read = proposeSchema.parse(typed({ outlets }));
    expect(read.outlets).toEqual([
      { name: "总店", address: "一路", ownership: "own", staffCount: null },
      { name: "分店", address: "二路", ownership: "contracted", staffCount: 12 },
    ]);
    expect([read.employees, read.days, read.requestedLevel]).toEqual([1200, null, null]);
  });

  test.each([
    "总店 | 一路",
    "总店 | 一路 | 加盟",
    "总店 | 一路 | 自有 | 许多",
    "总店 | 一路 | 自有 | 0",
    "a | b | own | 1 | c",
  ])("refuse %s", (outlets) => {
    const read = proposeSchema.safeParse(typed({ outlets }));
    expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["outlets", "outlet_line"],
    ]);
  });
});

test.each([
  ["9.5", 19],
  ["９", 18],
])("person-days %s are %i half days", (days, halfDays) => {
  expect(proposeSchema.parse(typed({ days })).days).toBe(halfDays);
});
