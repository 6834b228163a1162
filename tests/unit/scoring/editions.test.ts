import { describe, expect, test } from "vitest";
import { findItem, listItems } from "@/lib/scoring/edition";
import { findEditionFaults } from "@/lib/scoring/edition-invariants";
import { DEFAULT_EDITION, EDITIONS, getEdition } from "@/lib/scoring/editions";

// Written out by hand from the table of the standard: s by samples, q all or nothing, then the points.
const PROVISIONAL = `
5.1.1.1 q2  5.1.1.2 s2  5.1.2.1 s3  5.1.2.2 q5  5.1.3.1 q2  5.1.3.2 s2  5.1.3.3 s2  5.1.4.1 q2
5.1.4.2 s2  5.1.5.1 q4  5.1.5.2 q3  5.1.6.1 q2  5.1.6.2 q1  5.1.6.3 q1  5.1.6.4 q1  5.1.7.1 s2
5.1.7.2 s2  5.1.7.3 q2
5.2.1.1 s2  5.2.1.2 s2  5.2.1.3 s2  5.2.2.1 s2  5.2.2.2 s2  5.2.2.3 s2  5.2.3.1 s2  5.2.3.2 s2
5.2.4.1 s3  5.2.4.2 s2  5.2.4.3 s3  5.2.4.4 s2  5.2.5.1 s2  5.2.5.2 q2  5.2.5.3 s2  5.2.5.4 q1
5.2.6.1 q1  5.2.6.2 q1
5.3.1.1 s3  5.3.1.2 q2  5.3.1.3 s4  5.3.1.4 q3  5.3.1.5 q3  5.3.2.1 s3  5.3.2.2 s4  5.3.2.3 q3`;

describe("the provisional edition of GB/T 27922-2011", () => {
  test("holds the 44 items of the table with their points, in order", () => {
    const written = PROVISIONAL.trim().split(/\s{2,}|\n/);
    expect(
      listItems(DEFAULT_EDITION).map((item) => `${item.clause} ${item.verification[0]}${item.points}`),
    ).toEqual(written);
    expect(written).toHaveLength(44);
  });

  test("has no more than the one item points that a source confirms, and says so", () => {
    const confirmed = listItems(DEFAULT_EDITION).filter((item) => item.pointsMark !== "P");
    expect(confirmed.map((item) => item.clause)).toEqual(["5.1.2.2"]);
    expect(DEFAULT_EDITION.signOff).toBeNull();
  });

  test("lets the level follow the final score and asks for no year as qualified", () => {
    expect(DEFAULT_EDITION.settings).toEqual({ levelFollows: "final", starNeedsYearAsQualified: false });
  });
});

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  "the edition %s satisfies every invariant and is found by its id",
  (id, edition) => {
    expect(findEditionFaults(edition)).toEqual([]);
    expect(getEdition(id)).toBe(edition);
  },
);

test("an unknown edition is never replaced by another in silence", () => {
  expect(() => getEdition("gbt27922-2099")).toThrow(RangeError);
});

test.each(["5.1", "5.1.1", "5.9.9.9", "__proto__", "constructor", "toString", ""])(
  "%j is not an item",
  (clause) => {
    expect(findItem(DEFAULT_EDITION, clause)).toBeUndefined();
  },
);
