import { describe, expect, test } from "vitest";
import { unsignedFindings } from "@/lib/audits/completeness";
import { foldOperations, presentEntries } from "@/lib/audits/operations";
import type { Operation } from "@/lib/audits/schema";
import { coverageOf, coversOf, findingsToSign } from "@/lib/site-record/signatures";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const finding = (letter: string) => `finding:${letter.repeat(8)}-0000-4000-8000-000000000000`;
const image = { sha256: "a".repeat(64), size: 900, mediaType: "image/png" } as const;

/** Operations are numbered; `on` is the one that the person saw. */
function says(number: number, field: string, value: unknown, on?: number): Operation {
  return {
    id: id(number),
    deviceId: id(900),
    deviceSequence: number,
    deviceTime: `2026-07-06T01:${String(number).padStart(2, "0")}:00.000Z`,
    field,
    value: value as Operation["value"],
    basedOn: on === undefined ? null : id(on),
  };
}
const found = (evidence: string) => ({ subject: "", grade: "general", requirement: "应有制度", evidence });
const signed = (covers: number[], given: object = {}) => ({
  name: "周总",
  title: "",
  signedAt: "2026-07-08T08:00:00.000Z",
  image,
  refusal: "",
  covers: covers.map(id),
  ...given,
});
const signature = (number: number, covers: number[], given: object = {}) =>
  says(number, `signature:${id(number)}`, signed(covers, given));

type Told = { uncovered: string[]; unsettled: string[]; replaced: number; complete: boolean };
const complete: Told = { uncovered: [], unsettled: [], replaced: 0, complete: true };

const cases: [string, Operation[], Told][] = [
  ["nothing found and nobody signed", [], { ...complete, complete: false }],
  ["nothing found, and that is signed", [signature(9, [])], complete],
  [
    "found and not signed",
    [says(1, finding("a"), found("无制度"))],
    { uncovered: [finding("a")], unsettled: [], replaced: 0, complete: false },
  ],
  ["found and signed", [says(1, finding("a"), found("无制度")), signature(9, [1])], complete],
  [
    "found and refused with a reason",
    [says(1, finding("a"), found("无制度")), signature(9, [1], { image: null, refusal: "不同意" })],
    complete,
  ],
  [
    "neither a picture nor a reason is no signature",
    [says(1, finding("a"), found("无制度")), signature(9, [1], { image: null })],
    { uncovered: [finding("a")], unsettled: [], replaced: 0, complete: false },
  ],
  [
    "one more found after the signature",
    [says(1, finding("a"), found("无制度")), signature(9, [1]), says(10, finding("b"), found("无记录"))],
    { uncovered: [finding("b")], unsettled: [], replaced: 0, complete: false },
  ],
  [
    "changed after the signature",
    [
      says(1, finding("a"), found("无制度")),
      signature(9, [1]),
      says(10, finding("a"), found("制度未发布"), 1),
    ],
    { uncovered: [finding("a")], unsettled: [], replaced: 1, complete: false },
  ],
  [
    "changed, and signed again",
    [
      says(1, finding("a"), found("无制度")),
      signature(9, [1]),
      says(10, finding("a"), found("制度未发布"), 1),
      signature(11, [10]),
    ],
    { ...complete, replaced: 1 },
  ],
  [
    "taken back after the signature",
    [says(1, finding("a"), found("无制度")), signature(9, [1]), says(10, finding("a"), null, 1)],
    { ...complete, replaced: 1 },
  ],
  [
    "two signed apart, each before its own finding",
    [
      says(1, finding("a"), found("无制度")),
      says(2, finding("b"), found("无记录")),
      signature(8, [1]),
      signature(9, [2]),
    ],
    complete,
  ],
  [
    "the same value typed twice is one value, whichever was signed",
    [says(1, finding("a"), found("无制度")), says(2, finding("a"), found("无制度")), signature(9, [2])],
    { ...complete },
  ],
  [
    "the signature was removed",
    [says(1, finding("a"), found("无制度")), signature(9, [1]), says(10, `signature:${id(9)}`, null, 9)],
    { uncovered: [finding("a")], unsettled: [], replaced: 0, complete: false },
  ],
];

function toldOf(operations: readonly Operation[], typing: readonly string[] = []): Told {
  const { entries } = foldOperations(operations);
  const signatures = presentEntries(entries, "signature").map(({ value }) => value);
  return coverageOf(findingsToSign(entries, typing), signatures);
}

describe("whether the findings are signed as they stand", () => {
  test.each(cases)("%s", (_, operations, told) => {
    expect(toldOf(operations)).toEqual(told);
    expect(toldOf([...operations].reverse())).toEqual(told);
  });

  test.each(cases)("the completeness before the sign-off says the same: %s", (_, operations, told) => {
    expect(unsignedFindings(foldOperations(operations))).toEqual(told.uncovered);
  });

  test("a finding in conflict can be signed by nobody", () => {
    const operations = [
      says(1, finding("a"), found("无制度")),
      says(2, finding("a"), found("制度过期")),
      signature(9, [1]),
    ];
    expect(toldOf(operations)).toEqual({
      uncovered: [],
      unsettled: [finding("a")],
      replaced: 1,
      complete: false,
    });
  });

  test("nor one that is being typed, though its value before was signed", () => {
    const operations = [says(1, finding("a"), found("无制度")), signature(9, [1])];
    expect(toldOf(operations, [finding("a")])).toMatchObject({ unsettled: [finding("a")], complete: false });
  });
});

test("a signature names every operation whose value was shown, in the order of the findings", () => {
  const { entries } = foldOperations([
    says(5, finding("b"), found("无记录")),
    says(1, finding("a"), found("无制度")),
    says(2, finding("a"), found("无制度")),
    says(3, finding("c"), found("甲")),
    says(4, finding("c"), found("乙")),
  ]);
  expect(coversOf(findingsToSign(entries))).toEqual([id(1), id(2), id(5)]);
});
