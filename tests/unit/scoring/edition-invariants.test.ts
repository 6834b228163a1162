import { expect, test } from "vitest";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { EDITION_FAULT_CODES, findEditionFaults } from "@/lib/scoring/edition-invariants";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { explainEditionFault } from "@/lib/scoring/explain";

type Editable<T> = { -readonly [K in keyof T]: Editable<T[K]> };
type Edit = (edition: Editable<SchemeEdition>) => void;

const BREAKS: readonly (readonly [string, Edit, readonly string[]])[] = [
  [
    "an item with one point more",
    (e) => {
      pick(e, 1, 1, 1).points = 3;
    },
    [
      "5.1.1: items add up to 5, the indicator is worth 4",
      "edition: items must add up to 100 points (they give 101)",
    ],
  ],
  [
    "points moved between two groups",
    (e) => {
      pick(e, 1, 1, 1).points += 1;
      pick(e, 1, 1).points += 1;
      at(e.groups, 0).points += 1;
      pick(e, 2, 1, 1).points -= 1;
      pick(e, 2, 1).points -= 1;
      at(e.groups, 1).points -= 1;
    },
    [
      "5.1.1: indicator must be worth 4 points (given 5)",
      "5.1: group must be worth 40 points (given 41)",
      "5.2: group must be worth 35 points (given 34)",
    ],
  ],
  [
    "points moved from a known to an unknown indicator",
    (e) => {
      pick(e, 1, 1, 1).points -= 1;
      pick(e, 1, 1).points -= 1;
      pick(e, 1, 2, 1).points += 1;
      pick(e, 1, 2).points += 1;
    },
    ["5.1.1: indicator must be worth 4 points (given 3)"],
  ],
  [
    "an indicator that its group does not add up to",
    (e) => {
      pick(e, 3, 1).points = 14;
    },
    [
      "5.3.1: items add up to 15, the indicator is worth 14",
      "5.3: indicators add up to 24, the group is worth 25",
    ],
  ],
  [
    "the same clause twice",
    (e) => {
      pick(e, 1, 1, 2).clause = "5.1.1.1";
    },
    ["5.1.1.1: clause occurs more than once"],
  ],
  [
    "a clause under the wrong indicator",
    (e) => {
      pick(e, 1, 1, 2).clause = "5.1.2.9";
    },
    ["5.1.2.9: clause does not belong under 5.1.1"],
  ],
  [
    "a clause that is not a number",
    (e) => {
      pick(e, 1, 1, 2).clause = "5.1.1.x";
    },
    ["5.1.1.x: clause does not belong under 5.1.1"],
  ],
  [
    "a title of spaces",
    (e) => {
      pick(e, 2, 3, 1).title.en = " ";
    },
    ["5.2.3.1: title is missing in Chinese or English"],
  ],
  [
    "half points",
    (e) => {
      pick(e, 2, 3, 1).points = 1.5;
      pick(e, 2, 3, 2).points = 2.5;
    },
    [
      "5.2.3.1: points must be a whole number, 1 or more (given 1.5)",
      "5.2.3.2: points must be a whole number, 1 or more (given 2.5)",
    ],
  ],
  [
    "a missing group",
    (e) => {
      e.groups.pop();
    },
    [
      "5.3: group is missing",
      "edition: there must be 15 indicators (there are 13)",
      "edition: items must add up to 100 points (they give 75)",
    ],
  ],
  [
    "a group that the standard does not have",
    (e) => {
      e.groups.push({
        clause: "5.4",
        title: { zh: "其他", en: "Other" },
        points: 0,
        pointsMark: "P",
        indicators: [],
      });
    },
    ["5.4: points must be a whole number, 1 or more (given 0)", "5.4: group is not part of the standard"],
  ],
];

test.each(BREAKS)("%s is named", (_, edit, sentences) => {
  const edition = editableCopy();
  edit(edition);
  expect(findEditionFaults(edition).map(explainEditionFault)).toEqual(sentences);
});

test("every invariant is broken by one of these editions", () => {
  const named = BREAKS.flatMap(([, edit]) => {
    const edition = editableCopy();
    edit(edition);
    return findEditionFaults(edition).map((fault) => fault.code);
  });
  expect(new Set(named)).toEqual(new Set(EDITION_FAULT_CODES));
});

function editableCopy(): Editable<SchemeEdition> {
  return JSON.parse(JSON.stringify(DEFAULT_EDITION));
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}

/** The node of a clause by its numbers after the 5. */
function pick(
  edition: Editable<SchemeEdition>,
  group: number,
  indicator: number,
): Editable<SchemeEdition["groups"][0]["indicators"][0]>;
function pick(
  edition: Editable<SchemeEdition>,
  group: number,
  indicator: number,
  item: number,
): Editable<SchemeEdition["groups"][0]["indicators"][0]["items"][0]>;
function pick(edition: Editable<SchemeEdition>, group: number, indicator: number, item?: number) {
  const found = at(at(edition.groups, group - 1).indicators, indicator - 1);
  return item === undefined ? found : at(found.items, item - 1);
}
