import { describe, expect, test } from "vitest";
import { endsNextDay, minutesOf, placeOf, spanFault, timeInShanghai } from "@/lib/site-record/clock";

test.each([
  ["2026-07-06T01:05:00.000Z", "09:05"],
  ["2026-07-05T15:59:59.999Z", "23:59"],
  ["2026-07-05T16:00:00.000Z", "00:00"],
  ["2026-12-31T16:30:00.000Z", "00:30"],
])("at %s Shanghai's clocks show %s", (instant, time) => {
  expect(timeInShanghai(new Date(instant))).toBe(time);
});

describe("a span of two times", () => {
  test.each([
    ["09:00", "17:30", 510, false, null],
    ["09:00", "09:01", 1, false, null],
    // until midnight is still the same day's work
    ["20:00", "00:00", 240, false, null],
    // past midnight
    ["22:30", "01:15", 165, true, null],
    ["23:59", "00:01", 2, true, null],
    ["09:00", "09:00", 0, false, "span_empty"],
    ["00:00", "00:00", 0, false, "span_empty"],
    ["08:00", "20:00", 720, false, null],
    ["08:00", "20:01", 721, false, "span_long"],
    ["20:00", "08:00", 720, true, null],
    // the two times in the wrong order
    ["17:30", "09:00", 930, true, "span_long"],
  ])("from %s to %s lasts %d minutes", (from, to, minutes, nextDay, fault) => {
    const span = { from, to };
    expect({
      minutes: minutesOf(span),
      nextDay: endsNextDay(span),
      fault: spanFault(span),
    }).toEqual({ minutes, nextDay, fault });
  });

  test.each([
    ["", "17:00"],
    ["09:00", ""],
    ["24:00", "01:00"],
    ["9:00", "10:00"],
  ])("has no length while %j to %j are not two times", (from, to) => {
    const span = { from, to };
    expect([minutesOf(span), endsNextDay(span), spanFault(span)]).toEqual([null, false, null]);
  });

  test("lies on one line of time through all days", () => {
    const night = placeOf("2026-02-28", { from: "22:00", to: "02:00" });
    const morning = placeOf("2026-03-01", { from: "02:00", to: "03:00" });
    expect(night?.end).toBe(morning?.start);
  });

  test("has no place while its day is being typed", () => {
    expect(placeOf("", { from: "09:00", to: "10:00" })).toBeNull();
  });
});
