import { describe, expect, test } from "vitest";
import type { StaffRoleName } from "@/lib/access/schema";
import { daysOf, judgeDates, judgeTeam, overlaps, type TeamMember } from "@/lib/planning/rules";

describe("days", () => {
  test.each([
    ["2026-12-01", "2026-12-03", "2026-12-03", "2026-12-05", true],
    ["2026-12-01", "2026-12-03", "2026-12-04", "2026-12-05", false],
    ["2026-12-01", "2026-12-31", "2026-12-10", "2026-12-10", true],
    ["2026-12-10", "2026-12-10", "2026-12-01", "2026-12-09", false],
  ])("%s–%s and %s–%s share a day: %s", (a, b, c, d, shared) => {
    const one = { startsOn: a, endsOn: b };
    const two = { startsOn: c, endsOn: d };
    expect(overlaps(one, two)).toBe(shared);
    expect(overlaps(two, one)).toBe(shared);
  });

  test.each([
    ["2026-12-01", "2026-12-01", 1],
    ["2026-12-30", "2027-01-02", 4],
    ["2026-12-02", "2026-12-01", 0],
    ["", "2026-12-01", 0],
  ])("%s to %s are %i days", (startsOn, endsOn, days) => expect(daysOf({ startsOn, endsOn })).toBe(days));

  test.each([
    ["2026-11-22", "2026-11-22", undefined],
    ["2026-11-21", "2026-11-22", { startsOn: "date_in_past" }],
    ["2026-11-24", "2026-11-23", { endsOn: "date_order" }],
    ["2026-11-22", "2027-01-20", undefined],
    ["2026-11-22", "2027-01-21", { endsOn: "plan_too_long" }],
  ])("a plan from %s to %s, made on 2026-11-22: %o", (startsOn, endsOn, faults) => {
    const judged = judgeDates({ startsOn, endsOn }, "2026-11-22");
    const found = judged.ok
      ? undefined
      : Object.fromEntries(Object.entries(judged.fields ?? {}).map(([field, fault]) => [field, fault.code]));
    expect(found).toEqual(faults);
  });
});

describe("the team", () => {
  const candidates: { accountId: string; roles: StaffRoleName[] }[] = [
    { accountId: "lead", roles: ["lead_auditor"] },
    { accountId: "auditor", roles: ["auditor"] },
    { accountId: "expert", roles: ["technical_expert"] },
    { accountId: "planner", roles: ["planner", "administrator"] },
  ];
  const member = (accountId: string, role: TeamMember["role"]): TeamMember => ({ accountId, role });

  test.each<[string, TeamMember[], string | undefined]>([
    ["a lead alone is enough", [member("lead", "lead")], undefined],
    [
      "everybody in their place",
      [member("lead", "lead"), member("auditor", "auditor"), member("expert", "expert")],
      undefined,
    ],
    ["nobody leads", [member("auditor", "auditor")], "team_needs_lead"],
    ["two lead", [member("lead", "lead"), member("auditor", "lead")], "team_needs_lead"],
    ["an auditor does not lead", [member("auditor", "lead")], "lead: person_unqualified"],
    [
      "an administrator is no auditor",
      [member("lead", "lead"), member("planner", "auditor")],
      "auditors: person_unqualified",
    ],
    [
      "an expert does not audit",
      [member("lead", "lead"), member("expert", "auditor")],
      "auditors: person_unqualified",
    ],
    ["nobody twice", [member("lead", "lead"), member("lead", "auditor")], "auditors: person_twice"],
    [
      "somebody unknown or disabled",
      [member("lead", "lead"), member("gone", "expert")],
      "experts: person_unqualified",
    ],
  ])("%s", (_, team, refusal) => {
    const judged = judgeTeam(team, candidates);
    const [field] = judged.ok ? [] : Object.entries(judged.fields ?? {});
    const found = judged.ok ? undefined : field ? `${field[0]}: ${field[1].code}` : judged.code;
    expect(found).toBe(refusal);
  });
});
