import { expect, test } from "vitest";
import { freeDaysIn, whoIsFree } from "@/lib/acceptance-review/availability";
import type { Colleague } from "@/lib/people/schema";

const busy = (...spans: [string, string][]) =>
  spans.map(([startsOn, endsOn]) => ({
    caseId: "c",
    reference: "r",
    organisationName: "o",
    role: "lead" as const,
    startsOn,
    endsOn,
  }));
const period = { from: "2026-12-01", to: "2026-12-10" };

test.each([
  ["booked for nothing", busy(), 10],
  ["booked outside", busy(["2026-11-20", "2026-11-30"], ["2026-12-11", "2026-12-12"]), 10],
  ["booked over the first day", busy(["2026-11-28", "2026-12-02"]), 8],
  ["booked twice", busy(["2026-12-03", "2026-12-04"], ["2026-12-09", "2026-12-20"]), 6],
  ["booked all along", busy(["2026-11-01", "2026-12-31"]), 0],
])("%s", (_, bookings, days) => {
  expect(freeDaysIn(period, bookings)).toBe(days);
});

test("free is who has as many days as the audit needs", () => {
  const person = (name: string, bookings: Colleague["bookings"]): Colleague => ({
    accountId: name,
    name,
    email: "",
    roles: [],
    bookings,
  });
  const people = [
    person("甲", busy(["2026-12-01", "2026-12-06"])),
    person("乙", busy(["2026-12-01", "2026-12-05"])),
  ];
  expect(whoIsFree(people, { ...period, neededDays: 5 }).map(({ name }) => name)).toEqual(["乙"]);
});
