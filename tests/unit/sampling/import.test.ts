import { describe, expect, test } from "vitest";
import {
  columnsOf,
  isUsable,
  type PopulationFault,
  parsePasted,
  readPopulation,
  suggestsHeader,
} from "@/lib/sampling/import";
import { ledgerSchema, MAX_LABELS } from "@/lib/sampling/schema";
import { searchUnits } from "@/lib/sampling/search-units";
import { columnLetter } from "@/lib/spreadsheets/column-letter";
import { separatorOf } from "@/lib/spreadsheets/table-text";

describe("a column of a table as a population", () => {
  const table: {
    rule: string;
    rows: unknown[][];
    place?: { column?: number; header?: boolean };
    labels: string[];
    faults?: PopulationFault[];
  }[] = [
    {
      rule: "keeps the table's order and passes over empty rows",
      rows: [["WO-2"], [], [null], ["WO-1"], ["  "]],
      labels: ["WO-2", "WO-1"],
    },
    {
      rule: "leaves out the heading when asked",
      rows: [["工单号"], ["WO-1"]],
      place: { header: true },
      labels: ["WO-1"],
    },
    {
      rule: "reads the column that was chosen",
      rows: [
        [1, "WO-1"],
        [2, "WO-2"],
        [3, ""],
      ],
      place: { column: 1 },
      labels: ["WO-1", "WO-2"],
    },
    {
      rule: "takes full-width letters, odd spaces and invisible signs for what they look like",
      rows: [["ＷＯ－１"], [" WO\u00a0 2\t"], ["WO\u200b3"], ["\ufeffWO4"], ["WO\u00005"], ["a\nb"]],
      labels: ["WO-1", "WO 2", "WO3", "WO4", "WO5", "a b"],
    },
    {
      rule: "names a repetition with both of its rows, also one that only looks different",
      rows: [["编号"], ["WO-1"], ["WO-2"], ["ＷＯ-1"], ["WO-1"]],
      place: { header: true },
      labels: ["WO-1", "WO-2"],
      faults: [
        { row: 4, column: 1, code: "duplicate", firstRow: 2 },
        { row: 5, column: 1, code: "duplicate", firstRow: 2 },
      ],
    },
    {
      rule: "names what is longer than 80 characters",
      rows: [["x".repeat(80)], ["长".repeat(81)]],
      labels: ["x".repeat(80)],
      faults: [{ row: 2, column: 1, code: "too_long" }],
    },
    {
      rule: "names a number whose last digits a spreadsheet has lost",
      rows: [[999_999_999_999_999], [1_234_567_890_123_456], ["1234567890123456"]],
      labels: ["999999999999999", "1234567890123456"],
      faults: [{ row: 2, column: 1, code: "rounded" }],
    },
    {
      rule: "names a formula without a result, but not a name with a number sign",
      rows: [["#N/A"], ["#12 门店"], ["#DIV/0!"]],
      labels: ["#12 门店"],
      faults: [
        { row: 1, column: 1, code: "error" },
        { row: 3, column: 1, code: "error" },
      ],
    },
    {
      rule: "writes dates as days, numbers and yes-or-no as text",
      rows: [[new Date(Date.UTC(2026, 4, 3))], [17], [0], [true]],
      labels: ["2026-05-03", "17", "0", "true"],
    },
  ];
  test.each(table)("$rule", ({ rows, place, labels, faults = [] }) => {
    expect(readPopulation(rows, place)).toEqual({ labels, faults });
  });

  test("says where it becomes more than a ledger holds", () => {
    const rows = Array.from({ length: MAX_LABELS + 3 }, (_, index) => [`WO-${index + 1}`]);
    const { labels, faults } = readPopulation(rows);
    expect(labels).toHaveLength(5000);
    expect(faults).toEqual([{ row: 5001, column: 1, code: "too_many" }]);
  });

  test("says where long names become more than one entry holds, and gives what the ledger takes", () => {
    const rows = Array.from({ length: MAX_LABELS }, (_, index) => [`${index}`.padStart(80, "\\")]);
    const { labels, faults } = readPopulation(rows);
    expect(faults.map(({ code }) => code)).toEqual(["too_many"]);
    expect(labels.length).toBeGreaterThan(2000);
    const ledger = { source: "工单", population: { kind: "list", labels }, seed: "A", size: 1 };
    expect(ledgerSchema.safeParse(ledger).success).toBe(true);
  });

  test("can be taken with repetitions and with nothing else wrong", () => {
    expect(isUsable(readPopulation([["A"], ["A"]]))).toBe(true);
    expect(isUsable(readPopulation([["A"], ["x".repeat(81)]]))).toBe(false);
    expect(isUsable(readPopulation([[""]]))).toBe(false);
  });
});

describe("a pasted list", () => {
  test.each<{ rule: string; text: string; labels: string[] }>([
    { rule: "is one unit a line", text: "WO-1\r\nWO-2\n\n WO-3 ", labels: ["WO-1", "WO-2", "WO-3"] },
    { rule: "is the first column of a table", text: "WO-1\t张三\nWO-2\t李四", labels: ["WO-1", "WO-2"] },
    {
      rule: "is the first column of comma-separated lines",
      text: "WO-1,a\nWO-2,b",
      labels: ["WO-1", "WO-2"],
    },
    {
      rule: "takes a comma in one name among others for a part of it",
      text: "Shop 1, Building A\nShop 2",
      labels: ["Shop 1, Building A", "Shop 2"],
    },
    {
      rule: "reads quotes as tables write them",
      text: '"Shop 1, ""East""",x\n"two\nlines",y',
      labels: ['Shop 1, "East"', "two lines"],
    },
    {
      rule: "takes a quote in a plain list for a character",
      text: '"WO-1\n15" rack',
      labels: ['"WO-1', '15" rack'],
    },
    { rule: "survives a quote that nobody closes", text: 'a\tb\n"c\td', labels: ["a", "c d"] },
    { rule: "of nothing is nothing", text: " \n ", labels: [] },
  ])("$rule", ({ text, labels }) => {
    expect(parsePasted(text).labels).toEqual(labels);
  });

  test.each([
    ["a\tb,c", "\t"],
    ["a,b\nc,d", ","],
    ["a;b\nc;d", ";"],
    ["a,b", null],
    ["a,b\nc", null],
  ])("%j is separated by %j", (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});

describe("a table's columns", () => {
  test("are those with something in them, named as spreadsheets name them", () => {
    const rows = [
      ["序号", null, "工单号"],
      [1, null, "WO-1"],
      [2, null, ""],
    ];
    expect(columnsOf(rows)).toEqual([
      { index: 0, letter: "A", title: "序号", filled: 3 },
      { index: 2, letter: "C", title: "工单号", filled: 2 },
    ]);
  });

  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("number %d is %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  test.each<[rows: unknown[][], header: boolean]>([
    [[["工单号"], ["WO-1"]], true],
    [[["Number"], [1], [2]], true],
    [[["维修单"], ["A1"], ["A2"]], true],
    [[["WO-1"], ["WO-2"]], false],
    [[["东城门店"], ["西城门店"]], false],
    [[["工单号"]], false],
    [[], false],
  ])("%j begins with a heading: %s", (rows, header) => {
    expect(suggestsHeader(rows, 0)).toBe(header);
  });
});

describe("a search among thousands", () => {
  const labels = Array.from({ length: 4000 }, (_, index) => `WO-${index + 1}`);
  test.each([
    { word: "", first: "WO-1", shown: 50, count: 4000 },
    { word: "ｗｏ-399", first: "WO-399", shown: 11, count: 11 },
    { word: "#17", first: "WO-17", shown: 1, count: 1 },
    { word: "nothing", first: undefined, shown: 0, count: 0 },
  ])("for $word shows $shown of $count", ({ word, first, shown, count }) => {
    const found = searchUnits(labels, word);
    expect(found.shown).toHaveLength(shown);
    expect(found.count).toBe(count);
    expect(found.shown[0]?.label).toBe(first);
  });
});
