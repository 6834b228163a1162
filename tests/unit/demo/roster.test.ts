import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { Chance } from "@/lib/demo/random";
import { Roster } from "@/lib/demo/roster";

const person = (name: string): Actor => ({
  accountId: name,
  sessionId: "",
  name,
  email: `${name}@xingzheng.example`,
  locale: "zh",
  staffRoles: [],
  memberships: [],
});
const staff = ["lead-1", "lead-2", "auditor-1", "auditor-2"].map(person);
const rosterOf = () => new Roster(staff, (actor, place) => actor.name.startsWith(place));
const october = { startsOn: "2026-10-12", endsOn: "2026-10-14" };
const one = { auditors: 1, expert: false };

test("nobody is in two places on one day, and a touching day counts", () => {
  const roster = rosterOf();
  const first = roster.findTeam(october, one, new Chance(1));
  if (!first) throw new Error("everybody is free");
  roster.book(first, october);
  const touching = { startsOn: "2026-10-14", endsOn: "2026-10-15" };
  const second = roster.findTeam(touching, one, new Chance(1));
  expect(second?.lead.name).not.toBe(first.lead.name);
  expect(second?.auditors[0]?.name).not.toBe(first.auditors[0]?.name);
});

test("no team is found when too few are free", () => {
  expect(rosterOf().findTeam(october, { auditors: 3, expert: false }, new Chance(1))).toBeNull();
  expect(rosterOf().findTeam(october, { auditors: 1, expert: true }, new Chance(1))?.experts).toEqual([]);
});

test("whoever is to be asked first goes when they are free", () => {
  for (const seed of [1, 2, 3, 4]) {
    const team = rosterOf().findTeam(october, { ...one, first: ["lead-2", "auditor-1"] }, new Chance(seed));
    expect([team?.lead.name, team?.auditors[0]?.name]).toEqual(["lead-2", "auditor-1"]);
  }
});

test("days that were given back are free again", () => {
  const roster = rosterOf();
  const both = { auditors: 2, expert: false };
  const team = roster.findTeam(october, both, new Chance(1));
  if (!team) throw new Error("everybody is free");
  roster.book(team, october);
  expect(roster.findTeam(october, both, new Chance(1))).toBeNull();
  roster.release(team, october);
  expect(roster.findTeam(october, both, new Chance(1))).not.toBeNull();
});
