import { describe, expect, test } from "vitest";
import { coverageMap, coverageOf, reviewersOf } from "@/lib/document-review/coverage";
import { usualClauses } from "@/lib/document-review/usual-clauses";
import { checklist } from "@/lib/materials/checklist";
import { findItem } from "@/lib/scoring/edition";
import { EDITIONS } from "@/lib/scoring/editions";
import { august, document, said, version } from "./source";

const versions = [version("manual", 2, august(5)), version("manual", 1, august(1))];

describe("which file proves which clause", () => {
  test("is said of the version that was on file at that moment, in the order of the standard", () => {
    const found = coverageOf([
      document("manual", versions, [
        said("manual", august(2), { proves: ["5.1.10.1", "5.1.4.1"] }),
        said("manual", august(6), { proves: ["5.1.4.1"] }),
      ]),
    ]);
    expect(
      found.map(({ clause, proofs }) => [clause, ...proofs.map((proof) => proof.version.version)]),
    ).toEqual([
      ["5.1.4.1", 1, 2],
      ["5.1.10.1", 1],
    ]);
  });

  test("is said once of a version, however often the reviewer says it", () => {
    const twice = [2, 3].map((day) => said("manual", august(day), { proves: ["5.1.4.1"] }));
    const [covered] = coverageOf([document("manual", versions, twice)]);
    expect(covered?.proofs).toMatchObject([{ item: "manual", at: august(3), by: "文审员" }]);
  });

  test("is not said of a file that was not there yet", () => {
    const early = [said("manual", new Date("2026-07-01T00:00:00Z"), { proves: ["5.1.4.1"] })];
    expect(coverageOf([document("manual", versions, early)])).toEqual([]);
  });

  const finding = { verdict: "finding", clause: "5.1.4.1", note: "缺时限" } as const;
  test.each([
    ["open", [finding]],
    ["open", [{ proves: ["5.1.4.1"] }, { ...finding, answeredAt: august(4) }]],
    ["settled", [{ ...finding, closedAt: august(4) }]],
    ["proved", [{ ...finding, closedAt: august(4) }, { proves: ["5.1.4.1"] }]],
  ] as const)("is %s after %j", (state, words) => {
    const findings = words.map((given, index) =>
      said("manual", august(2, index), { ...given, proves: "proves" in given ? [...given.proves] : [] }),
    );
    expect(coverageOf([document("manual", versions, findings)])).toMatchObject([
      { clause: "5.1.4.1", state },
    ]);
  });
});

test("reviewers are named once, in the order of their first word, whoever concluded last", () => {
  const findings = [
    said("manual", august(3), { raisedBy: "乙", closedBy: "丙" }),
    said("manual", august(2), { raisedBy: "甲" }),
  ];
  expect(reviewersOf([document("manual", versions, findings)], "甲")).toEqual(["甲", "乙", "丙"]);
});

test("what is offered as usual are items of the checklist and clauses of every edition", () => {
  const keys = checklist.map(({ key }): string => key);
  for (const [item, clauses] of Object.entries(usualClauses)) {
    expect(keys).toContain(item);
    for (const edition of EDITIONS) {
      for (const clause of clauses) expect(findItem(edition, clause)?.clause).toBe(clause);
    }
  }
});

describe("the whole map", () => {
  test("names every clause of the edition once, gaps first, each state in the standard's order", () => {
    const manual = document("manual", versions, [
      said("manual", august(6), { proves: ["5.1.10.1", "5.1.4.1"] }),
      said("manual", august(7), { verdict: "finding", clause: "5.1.2.1" }),
    ]);
    const clauses = ["5.1.1.1", "5.1.2.1", "5.1.4.1", "5.1.10.1", "5.2.1.1"];
    expect(coverageMap([manual], clauses).map(({ clause, state }) => [clause, state])).toEqual([
      ["5.1.1.1", "gap"],
      ["5.2.1.1", "gap"],
      ["5.1.2.1", "open"],
      ["5.1.4.1", "proved"],
      ["5.1.10.1", "proved"],
    ]);
  });

  test("is all gaps before the review", () => {
    expect(coverageMap([], ["5.1.1.1"])).toEqual([{ clause: "5.1.1.1", state: "gap", proofs: [] }]);
  });
});
