import { describe, expect, test } from "vitest";
import { type HoursPlan, presenceFaults, summariseHours } from "@/lib/site-record/hours";
import type { Presence } from "@/lib/site-record/schema";

const lead = { accountId: "00000000-0000-4000-8000-000000000001", name: "林组长", role: "lead" };
const auditor = { accountId: "00000000-0000-4000-8000-000000000002", name: "赵组员", role: "auditor" };
const expert = { accountId: "00000000-0000-4000-8000-000000000003", name: "钱专家", role: "expert" };
const gone = { accountId: "00000000-0000-4000-8000-000000000009", name: "孙已退出" };

const at = (who: { accountId: string; name: string }, day: string, from: string, to: string): Presence => ({
  accountId: who.accountId,
  name: who.name,
  day,
  from,
  to,
  activity: "",
});
const full = (who: { accountId: string; name: string }, day: string) => at(who, day, "09:00", "17:00");

/** Monday and Tuesday: 32 hours agreed, 16 for each of the two. */
const twoDays: HoursPlan = {
  startsOn: "2026-07-06",
  endsOn: "2026-07-07",
  team: [lead, auditor],
  plannedHours: 32,
};
const asPlanned = [lead, auditor].flatMap((who) => ["2026-07-06", "2026-07-07"].map((day) => full(who, day)));

/** Names, planned and actual minutes, and what differs, as the table shows it. */
function told(plan: HoursPlan, presences: readonly Presence[]) {
  const { people, agreed, ...rest } = summariseHours(plan, presences);
  return {
    people: people.map((one) => [one.name, one.plannedMinutes, one.actualMinutes, one.differs]),
    agreed: [agreed.plannedMinutes, agreed.actualMinutes, agreed.differs],
    outside: rest.outside,
    absent: rest.absent.map(({ name }) => name),
    deviates: rest.deviates,
  };
}

describe("planned against actual hours", () => {
  test("agree when everybody worked eight hours on each day of the plan", () => {
    expect(told(twoDays, asPlanned)).toEqual({
      people: [
        ["林组长", 960, 960, false],
        ["赵组员", 960, 960, false],
      ],
      agreed: [1920, 1920, false],
      outside: [],
      absent: [],
      deviates: false,
    });
  });

  test("differ for everybody before anything is recorded", () => {
    expect(told(twoDays, [])).toEqual({
      people: [
        ["林组长", 960, 0, true],
        ["赵组员", 960, 0, true],
      ],
      agreed: [1920, 0, true],
      outside: [],
      absent: ["林组长", "赵组员"],
      deviates: true,
    });
  });

  test.each([
    ["29 minutes less is no deviation", "17:00", "16:31", 1891, false],
    ["30 minutes less is one", "17:00", "16:30", 1890, true],
    ["30 minutes more is one", "17:00", "17:30", 1950, true],
  ])("%s", (_, usual, to, actual, deviates) => {
    const presences = asPlanned.map((one, index) => (index === 0 ? { ...one, to } : { ...one, to: usual }));
    const said = told(twoDays, presences);
    expect([said.agreed[1], said.deviates]).toEqual([actual, deviates]);
  });

  test("a break at noon is two entries of one day", () => {
    const day = "2026-07-06";
    const oneDay: HoursPlan = { ...twoDays, endsOn: day, team: [lead], plannedHours: 8 };
    const presences = [at(lead, day, "08:30", "12:00"), at(lead, day, "13:00", "17:30")];
    expect(told(oneDay, presences).people).toEqual([["林组长", 480, 480, false]]);
  });

  test("hours past midnight belong to the day they began on", () => {
    const presences = [at(lead, "2026-07-06", "20:00", "02:00"), at(lead, "2026-07-07", "20:00", "00:00")];
    const plan = { ...twoDays, team: [lead], plannedHours: 16 };
    expect(told(plan, presences)).toMatchObject({ people: [["林组长", 960, 600, true]], outside: [] });
  });

  test("hours that overlap count once", () => {
    const presences = [
      at(lead, "2026-07-06", "09:00", "12:00"),
      at(lead, "2026-07-06", "11:00", "14:00"),
      at(lead, "2026-07-06", "10:00", "11:30"),
      // into the next day, where the next entry begins before its end
      at(lead, "2026-07-06", "23:00", "02:00"),
      at(lead, "2026-07-07", "01:00", "03:00"),
    ];
    // 09:00–14:00 and 23:00–03:00
    expect(told({ ...twoDays, team: [lead], plannedHours: 16 }, presences).people).toEqual([
      ["林组长", 960, 540, true],
    ]);
  });

  test("an expert has no share of the person-days and counts for none", () => {
    const plan = { ...twoDays, team: [lead, auditor, expert] };
    const presences = [...asPlanned, full(expert, "2026-07-06")];
    expect(told(plan, presences)).toMatchObject({
      people: [
        ["林组长", 960, 960, false],
        ["赵组员", 960, 960, false],
        ["钱专家", null, 480, false],
      ],
      agreed: [1920, 1920, false],
      deviates: false,
    });
  });

  test("who of the two worked more is no deviation while the sum is as agreed", () => {
    const presences = [
      at(lead, "2026-07-06", "08:00", "18:00"),
      at(lead, "2026-07-07", "08:00", "18:00"),
      at(auditor, "2026-07-06", "09:00", "15:00"),
      at(auditor, "2026-07-07", "09:00", "15:00"),
    ];
    expect(told(twoDays, presences)).toMatchObject({
      people: [
        ["林组长", 960, 1200, true],
        ["赵组员", 960, 720, true],
      ],
      agreed: [1920, 1920, false],
      deviates: false,
    });
  });

  test("whoever left the team keeps their hours, which were not planned", () => {
    const presences = [...asPlanned, full(gone, "2026-07-06")];
    expect(told(twoDays, presences)).toMatchObject({
      people: [
        ["林组长", 960, 960, false],
        ["赵组员", 960, 960, false],
        ["孙已退出", 0, 480, true],
      ],
      agreed: [1920, 2400, true],
      deviates: true,
    });
  });

  test("a day outside the plan is a deviation even when the hours agree", () => {
    const presences = asPlanned.map((one) =>
      one.day === "2026-07-07" ? { ...one, day: "2026-07-08" } : one,
    );
    expect(told(twoDays, presences)).toMatchObject({
      agreed: [1920, 1920, false],
      outside: ["2026-07-08"],
      deviates: true,
    });
  });

  test("a share that is no whole number of minutes is rounded to one", () => {
    const plan = { ...twoDays, plannedHours: 80, team: [lead, auditor, { ...auditor, accountId: "third" }] };
    expect(told(plan, []).people.map(([, planned]) => planned)).toEqual([1600, 1600, 1600]);
  });

  test.each([
    ["a Monday and a Tuesday are two days", "2026-07-06", "2026-07-07", 960],
    ["a Friday and the Monday after it are two", "2026-07-10", "2026-07-13", 960],
    ["a weekend by itself is two", "2026-07-11", "2026-07-12", 960],
    ["no plan is none", "", "", 0],
  ])("without agreed person-days %s", (_, startsOn, endsOn, planned) => {
    const plan = { startsOn, endsOn, team: [lead, expert], plannedHours: null };
    expect(told(plan, [])).toMatchObject({
      people: [
        ["林组长", planned, 0, planned > 0],
        ["钱专家", planned, 0, planned > 0],
      ],
      agreed: [null, 0, false],
      deviates: planned > 0,
    });
  });
});

describe("one person cannot be at two places at once", () => {
  const faultsOf = (presences: readonly Presence[]) =>
    Object.fromEntries(presenceFaults(presences.map((one, index) => ({ ...one, field: String(index) }))));

  test.each<[string, Presence[], Record<string, string>]>([
    [
      "hours that touch",
      [at(lead, "2026-07-06", "09:00", "12:00"), at(lead, "2026-07-06", "12:00", "17:00")],
      {},
    ],
    [
      "hours that overlap by a minute",
      [at(lead, "2026-07-06", "09:00", "12:01"), at(lead, "2026-07-06", "12:00", "17:00")],
      { 0: "hours_overlap", 1: "hours_overlap" },
    ],
    [
      "the same hours twice",
      [full(lead, "2026-07-06"), full(lead, "2026-07-06")],
      { 0: "hours_overlap", 1: "hours_overlap" },
    ],
    ["the same hours of two people", [full(lead, "2026-07-06"), full(auditor, "2026-07-06")], {}],
    ["the same hours on two days", [full(lead, "2026-07-06"), full(lead, "2026-07-07")], {}],
    [
      "a night that reaches into the next morning's hours",
      [at(lead, "2026-07-06", "22:00", "02:00"), at(lead, "2026-07-07", "01:30", "03:00")],
      { 0: "hours_overlap", 1: "hours_overlap" },
    ],
    [
      "a night that ends where the morning begins",
      [at(lead, "2026-07-06", "22:00", "00:00"), at(lead, "2026-07-07", "00:00", "03:00")],
      {},
    ],
    [
      "hours without length disturb nobody",
      [at(lead, "2026-07-06", "10:00", "10:00"), full(lead, "2026-07-06")],
      { 0: "span_empty" },
    ],
    [
      "times in the wrong order disturb nobody",
      [at(lead, "2026-07-06", "12:00", "09:00"), full(lead, "2026-07-06")],
      { 0: "span_long" },
    ],
    ["half-typed times", [at(lead, "2026-07-06", "09:00", ""), full(lead, "2026-07-06")], {}],
  ])("%s", (_, presences, faults) => {
    expect(faultsOf(presences)).toEqual(faults);
  });
});
