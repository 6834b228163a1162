import { describe, expect, test } from "vitest";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { explainFault } from "@/lib/scoring/explain";
import { FAULT_CODES, validateScorecard, validateVerdict } from "@/lib/scoring/validate";

const TOO_LARGE = Number.MAX_SAFE_INTEGER + 1;

// JSON text, because that is what arrives: an object literal could not hold "__proto__".
const BAD: readonly (readonly [string, readonly string[]])[] = [
  ["null", ["scorecard: must be an object"]],
  ["[]", ["scorecard: must be an object"]],
  ['"met"', ["scorecard: must be an object"]],
  ["{}", ["items: items are required: an object of verdicts by clause"]],
  ['{"items":[]}', ["items: must be an object"]],
  ['{"items":null}', ["items: must be an object"]],
  ['{"items":{},"level":"five_star"}', ['scorecard: unknown key "level"']],
  ['{"items":{},"__proto__":{"x":1}}', ['scorecard: unknown key "__proto__"']],
  [
    '{"__proto__":{"items":{}}}',
    ['scorecard: unknown key "__proto__"', "items: items are required: an object of verdicts by clause"],
  ],
  ['{"items":{"5.9.9.9":{"verdict":"met"}}}', ["5.9.9.9: unknown clause"]],
  ['{"items":{"5.1.1":{"verdict":"met"}}}', ["5.1.1: unknown clause"]],
  ['{"items":{"__proto__":{"verdict":"met"}}}', ["__proto__: unknown clause"]],
  ['{"items":{"constructor":{"verdict":"met"}}}', ["constructor: unknown clause"]],
  ['{"items":{"5.1.1.1\\nOK":{"verdict":"met"}}}', ['"5.1.1.1\\nOK": unknown clause']],
  ['{"items":{"5.1.1.1":"met"}}', ["5.1.1.1: must be an object"]],
  ['{"items":{"5.1.1.1":null}}', ["5.1.1.1: must be an object"]],
  ['{"items":{"5.1.1.1":["met"]}}', ["5.1.1.1: must be an object"]],
  ['{"items":{"5.1.1.1":{}}}', ["5.1.1.1: verdict must be met, not_met, sampled or deleted (given nothing)"]],
  [
    '{"items":{"5.1.1.1":{"verdict":"MET"}}}',
    ['5.1.1.1: verdict must be met, not_met, sampled or deleted (given "MET")'],
  ],
  [
    '{"items":{"5.1.1.1":{"__proto__":{"verdict":"met"}}}}',
    ["5.1.1.1: verdict must be met, not_met, sampled or deleted (given nothing)"],
  ],
  ['{"items":{"5.1.1.1":{"verdict":"met","points":2}}}', ['5.1.1.1: unknown key "points"']],
  ['{"items":{"5.1.1.1":{"verdict":"met","__proto__":1}}}', ['5.1.1.1: unknown key "__proto__"']],
  ['{"items":{"5.1.1.1":{"verdict":"not_met","finding":7}}}', ["5.1.1.1: finding must be a text (given 7)"]],
  ['{"items":{"5.1.1.1":{"verdict":"deleted"}}}', ["5.1.1.1: reason is required for a deletion"]],
  ['{"items":{"5.1.1.1":{"verdict":"deleted","reason":""}}}', ["5.1.1.1: reason is required for a deletion"]],
  [
    '{"items":{"5.1.1.1":{"verdict":"deleted","reason":" \\t\\u3000\\u200b"}}}',
    ["5.1.1.1: reason is required for a deletion"],
  ],
  [
    '{"items":{"5.1.1.1":{"verdict":"deleted","reason":false}}}',
    ["5.1.1.1: reason is required for a deletion"],
  ],
  [
    '{"items":{"5.1.1.1":{"verdict":"sampled","samples":3,"failed":0}}}',
    ["5.1.1.1: qualitative item: it is met or not met, samples do not apply"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":5,"failed":6}}}',
    ["5.1.2.1: samples: 6 failed, but only 5 were drawn (failed must not exceed samples)"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":5,"failed":0,"population":4}}}',
    ["5.1.2.1: population of 4 is smaller than the 5 samples drawn from it"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":0,"failed":0}}}',
    ["5.1.2.1: samples must be a whole number, 1 or more (given 0)"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","failed":0}}}',
    ["5.1.2.1: samples must be a whole number, 1 or more (given nothing)"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":"3","failed":0}}}',
    ['5.1.2.1: samples must be a whole number, 1 or more (given "3")'],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":2.5,"failed":-1}}}',
    [
      "5.1.2.1: samples must be a whole number, 1 or more (given 2.5)",
      "5.1.2.1: failed must be a whole number, 0 or more (given -1)",
    ],
  ],
  [
    `{"items":{"5.1.2.1":{"verdict":"sampled","samples":${TOO_LARGE},"failed":0}}}`,
    ["5.1.2.1: samples must be a whole number, 1 or more (given 9007199254740992)"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":1e400,"failed":0}}}',
    ["5.1.2.1: samples must be a whole number, 1 or more (given null)"],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":2,"failed":3,"population":1.5}}}',
    [
      "5.1.2.1: population must be a whole number (given 1.5)",
      "5.1.2.1: samples: 3 failed, but only 2 were drawn (failed must not exceed samples)",
      "5.1.2.1: population of 1.5 is smaller than the 2 samples drawn from it",
    ],
  ],
  [
    '{"items":{"5.1.2.1":{"verdict":"sampled","samples":2,"failed":0,"population":null}}}',
    ["5.1.2.1: population must be a whole number (given null)"],
  ],
  ['{"items":{},"specialDeductions":{}}', ["specialDeductions: must be a list"]],
  ['{"items":{},"specialDeductions":null}', ["specialDeductions: must be a list"]],
  ['{"items":{},"specialDeductions":["law"]}', ["specialDeductions[0]: must be an object"]],
  [
    '{"items":{},"specialDeductions":[{"kind":"law","finding":"x"},{"kind":"tax","finding":" "}]}',
    [
      'specialDeductions[1]: kind must be law, own_rules, trade or system (given "tax")',
      "specialDeductions[1]: finding is required",
    ],
  ],
  ['{"items":{},"specialDeductions":[{"kind":"law"}]}', ["specialDeductions[0]: finding is required"]],
  [
    '{"items":{},"specialDeductions":[{"kind":"law","finding":"x","points":2}]}',
    ['specialDeductions[0]: unknown key "points"'],
  ],
  ['{"items":{},"bonus":"yes"}', ["bonus: must be a list"]],
  ['{"items":{},"bonus":[{}]}', ["bonus[0]: finding is required"]],
  [
    '{"items":{},"bonus":[{"finding":"a"},{"finding":""}]}',
    ["bonus[1]: finding is required", "bonus: at most one bonus is possible (given 2)"],
  ],
  [
    '{"items":{"5.9.9.9":{"verdict":"perhaps"},"5.1.1.1":{"verdict":"sampled","samples":1,"failed":2,"x":1}},"bonus":[{"finding":"a"},{"finding":"b"}],"y":0}',
    [
      'scorecard: unknown key "y"',
      "5.9.9.9: unknown clause",
      '5.9.9.9: verdict must be met, not_met, sampled or deleted (given "perhaps")',
      '5.1.1.1: unknown key "x"',
      "5.1.1.1: qualitative item: it is met or not met, samples do not apply",
      "5.1.1.1: samples: 2 failed, but only 1 were drawn (failed must not exceed samples)",
      "bonus: at most one bonus is possible (given 2)",
    ],
  ],
];

describe("a scorecard is refused with all of its faults", () => {
  test.each(BAD)("%s", (json, lines) => {
    expect(sentencesOf(json)).toEqual(lines);
  });

  test("and every kind of fault occurs in this table", () => {
    const codes = BAD.flatMap(([json]) => {
      const checked = validateScorecard(DEFAULT_EDITION, JSON.parse(json));
      return checked.ok ? [] : checked.faults.map((fault) => fault.code);
    });
    expect(new Set(codes)).toEqual(new Set(FAULT_CODES));
  });

  test("one line each, however long or strange the clause", () => {
    const json = JSON.stringify({ items: { [`5.1\r\n\u2028${"9".repeat(5000)}`]: { verdict: "met" } } });
    const [line] = sentencesOf(json);
    expect(line?.length).toBeLessThan(200);
    expect(line).not.toMatch(/[\r\n\u2028]/);
  });
});

test.each([
  '{"items":{}}',
  '{"items":{},"specialDeductions":[],"bonus":[]}',
  '{"items":{"5.1.1.1":{"verdict":"met"}}}',
  '{"items":{"5.1.1.1":{"verdict":"met","finding":"现场核实"}}}',
  '{"items":{"5.1.1.1":{"verdict":"not_met"}}}',
  '{"items":{"5.1.1.1":{"verdict":"not_met","finding":""}}}',
  '{"items":{"5.1.1.1":{"verdict":"deleted","reason":"无"}}}',
  '{"items":{"5.1.2.1":{"verdict":"sampled","samples":1,"failed":0}}}',
  '{"items":{"5.1.2.1":{"verdict":"sampled","samples":4,"failed":4,"population":4,"finding":"均不符合"}}}',
  `{"items":{"5.1.2.1":{"verdict":"sampled","samples":${Number.MAX_SAFE_INTEGER},"failed":0}}}`,
])("nothing is refused that the contract allows: %s", (json) => {
  const input: unknown = JSON.parse(json);
  expect(validateScorecard(DEFAULT_EDITION, input)).toEqual({ ok: true, value: input });
});

test("a single verdict is checked by the same rules", () => {
  expect(validateVerdict(DEFAULT_EDITION, "5.1.2.1", { verdict: "sampled", samples: 3, failed: 1 }).ok).toBe(
    true,
  );
  const refused = validateVerdict(DEFAULT_EDITION, "5.1.1.1", { verdict: "sampled", samples: 3, failed: 1 });
  expect(refused.ok ? [] : refused.faults.map((fault) => fault.code)).toEqual(["qualitative_item"]);
});

function sentencesOf(json: string): string[] {
  const checked = validateScorecard(DEFAULT_EDITION, JSON.parse(json));
  return checked.ok ? [] : checked.faults.map(explainFault);
}
