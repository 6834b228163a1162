import { expect, it } from "vitest";
import { planDays } from "@/lib/applications/person-day-review";

const facts = { employees: 1200, sampledOutlets: 0 };

it.each([
  ["nothing entered", null, "", { computed: 32, planned: 32, overrideReason: "" }],
  ["the computed days entered", 32, "无用", { computed: 32, planned: 32, overrideReason: "" }],
  ["other days with a reason", 34, "三班运行", { computed: 32, planned: 34, overrideReason: "三班运行" }],
])("plans with %s", (_, halfDays, reason, value) => {
  expect(planDays(facts, { halfDays, reason })).toEqual({ ok: true, value });
});

it("refuses other days without a reason, at the reason's field", () => {
  expect(planDays(facts, { halfDays: 30, reason: "" })).toMatchObject({
    code: "override_needs_reason",
    fields: { overrideReason: { code: "reason_required" } },
  });
});

it("asks for days and reason above the table", () => {
  const large = { employees: 20_000, sampledOutlets: 0 };
  expect(planDays(large, { halfDays: null, reason: "" })).toMatchObject({
    fields: { days: { code: "above_table" } },
  });
  expect(planDays(large, { halfDays: 60, reason: "" })).toMatchObject({ code: "override_needs_reason" });
  expect(planDays(large, { halfDays: 60, reason: "集团" })).toMatchObject({
    value: { computed: null, planned: 60, overrideReason: "集团" },
  });
});
