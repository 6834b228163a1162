import { describe, expect, test } from "vitest";
import { fitWithin, takenAtOf } from "@/lib/photos/measure";

describe("the small copy", () => {
  test.each([
    ["a camera's photo", [4032, 3024], [1600, 1200]],
    ["the same held upright", [3024, 4032], [1200, 1600]],
    ["one that is small already", [800, 600], [800, 600]],
    ["one of exactly that size", [1600, 900], [1600, 900]],
    ["a panorama", [12_000, 900], [1600, 120]],
    ["a line of pixels", [9000, 1], [1600, 1]],
  ])("of %s keeps its shape within 1600 pixels", (_, [width = 0, height = 0], [wide, high]) => {
    expect(fitWithin({ width, height }, 1600)).toEqual({ width: wide, height: high });
  });
});

describe("a photo's time", () => {
  const now = new Date("2026-07-06T02:00:00.000Z");
  test.each([
    ["is its file's own", Date.parse("2026-07-05T08:30:00.000Z"), "2026-07-05T08:30:00.000Z"],
    ["is now where the file has none", 0, "2026-07-06T02:00:00.000Z"],
    ["is now where the file claims a later day", Date.parse("2027-01-01"), "2026-07-06T02:00:00.000Z"],
    ["is now where the file claims a day before cameras", -1, "2026-07-06T02:00:00.000Z"],
  ])("%s", (_, lastModified, taken) => {
    expect(takenAtOf(lastModified, now)).toBe(taken);
  });
});
