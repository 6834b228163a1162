import { describe, expect, test } from "vitest";
import {
  type OutletReading,
  type OutletRow,
  outletSheet,
  readOutlets,
} from "@/lib/applications/outlet-import";
import { outletsOfForm } from "@/lib/applications/outlets-of-form";
import { csvText } from "@/lib/spreadsheets/csv";
import { readTableFile } from "@/lib/spreadsheets/table-file";

const header = ["网点名称", "地址", "性质", "人数"];
const outlet = (name: string, part: Partial<OutletRow> = {}): OutletRow => ({
  name,
  address: `${name}路1号`,
  ownership: "own",
  staffCount: null,
  ...part,
});
function good(reading: OutletReading) {
  if (!reading.ok) throw new Error(`missing ${reading.missing}`);
  return reading;
}
const read = (rows: unknown[][], current: OutletRow[] = []) => good(readOutlets([header, ...rows], current));
const faultsOf = (rows: unknown[][], current: OutletRow[] = []) =>
  read(rows, current).faults.map(({ row, title, code }) => [row, title, code]);

describe("a table of outlets", () => {
  test("says what it would add, change and leave, and makes the whole list", () => {
    const reading = read(
      [
        ["甲店", "甲店路1号", "外包", 5],
        ["乙店", "乙店路1号", "自有", ""],
        ["丙店", "丙店路1号", "自有", "１２"],
      ],
      [outlet("甲店"), outlet("乙店", { staffCount: 3 }), outlet("丁店")],
    );
    expect(reading).toMatchObject({
      added: [{ name: "丙店", staffCount: 12 }],
      changed: [
        { before: { ownership: "own", staffCount: null }, after: { ownership: "contracted", staffCount: 5 } },
      ],
      unchanged: 1,
      refused: 0,
      outlets: [
        { name: "甲店", ownership: "contracted", staffCount: 5 },
        { name: "乙店", staffCount: 3 },
        { name: "丁店" },
        { name: "丙店" },
      ],
    });
  });

  test("read once more after it was taken changes nothing", () => {
    const rows = [
      ["甲店", "甲店路1号", "外包", 5],
      ["乙店（北区）", "一路 2号", "自有", null],
    ];
    const first = read(rows);
    const second = read(rows, first.outlets);
    expect([second.added, second.changed, second.unchanged]).toEqual([[], [], 2]);
    expect(second.outlets).toEqual(first.outlets);
  });

  test("knows an outlet by name and address, whatever the width of signs and the blanks", () => {
    const { unchanged } = read(
      [["乙店(北区)", "一路２号", "自有", null]],
      [{ name: "乙店（北区）", address: "一路 2号", ownership: "own", staffCount: null }],
    );
    expect(unchanged).toBe(1);
  });

  test.each<{ rule: string; rows: unknown[][]; faults: unknown[] }>([
    { rule: "an empty name", rows: [["", "一路", "自有", 1]], faults: [[2, "网点名称", "required"]] },
    {
      rule: "cells that a merged one covers",
      rows: [
        ["甲店", "一路", "自有", 1],
        ["乙店", "二路", null, 1],
      ],
      faults: [[3, "性质", "required"]],
    },
    {
      rule: "another word for who runs it",
      rows: [["甲店", "一路", "加盟", 1]],
      faults: [[2, "性质", "ownership"]],
    },
    {
      rule: "a number with words",
      rows: [["甲店", "一路", "自有", "十来个"]],
      faults: [[2, "人数", "not_a_whole_number"]],
    },
    {
      rule: "half a person",
      rows: [["甲店", "一路", "自有", 1.5]],
      faults: [[2, "人数", "not_a_whole_number"]],
    },
    { rule: "nobody", rows: [["甲店", "一路", "自有", 0]], faults: [[2, "人数", "out_of_range"]] },
    {
      rule: "a date for a number",
      rows: [["甲店", "一路", "自有", new Date("2026-11-01T00:00:00Z")]],
      faults: [[2, "人数", "date"]],
    },
    {
      rule: "a date for an address",
      rows: [["甲店", new Date("2026-11-01T00:00:00Z"), "自有", 1]],
      faults: [[2, "地址", "date"]],
    },
    {
      rule: "a formula without a result",
      rows: [["#REF!", "一路", "自有", "#N/A"]],
      faults: [
        [2, "网点名称", "formula"],
        [2, "人数", "formula"],
      ],
    },
    { rule: "a formula as text", rows: [["=A1", "一路", "自有", 1]], faults: [[2, "网点名称", "formula"]] },
    {
      rule: "a name above the limit",
      rows: [["店".repeat(101), "一路", "自有", 1]],
      faults: [[2, "网点名称", "too_long"]],
    },
    {
      rule: "the same outlet again",
      rows: [
        ["甲店", "一路", "自有", 1],
        ["甲店 ", "一路", "外包", 2],
      ],
      faults: [[3, "网点名称", "duplicate"]],
    },
  ])("refuses $rule, naming row and column", ({ rows, faults }) => {
    expect(faultsOf(rows)).toEqual(faults);
  });

  test("takes a name of 60 characters, rare ones and quotes as they are, and people in the usual ways of writing", () => {
    const name = `“龘”${"长".repeat(57)}`;
    const { added, faults } = read([
      [name, "一路", "自营", "1,200"],
      [1001, "二路", "委托", "３０人"],
      ["\u200b甲\u00a0店\v", "三路", " 自有 ", 8],
    ]);
    expect(faults).toEqual([]);
    expect(added).toEqual([
      { name, address: "一路", ownership: "own", staffCount: 1200 },
      { name: "1001", address: "二路", ownership: "contracted", staffCount: 30 },
      { name: "甲 店", address: "三路", ownership: "own", staffCount: 8 },
    ]);
  });

  test("passes over blank rows and counts rows as the program does", () => {
    expect(
      faultsOf([
        [null, null],
        ["甲店", "一路", "自有"],
        ["", " ", "\u200b", null],
        ["乙店", "二路", "?"],
      ]),
    ).toEqual([[5, "性质", "ownership"]]);
  });

  test("of 300 outlets fits, and names the row from which on there is no room", () => {
    const rows = Array.from({ length: 301 }, (_, at) => [`第${at + 1}店`, "一路", "自有", 3]);
    const reading = read(rows);
    expect(reading.outlets.length).toBe(300);
    expect(reading.faults).toEqual([{ row: 302, title: "网点名称", code: "too_many", max: 300 }]);
    expect(read(rows.slice(0, 300)).faults).toEqual([]);
  });

  test("may have its titles below a heading, in another order and with more columns", () => {
    const reading = good(
      readOutlets(
        [
          ["某公司网点一览"],
          [],
          ["序号", "人数", "性质（自有/外包）", "地 址", "*名称"],
          [1, 4, "外包", "一路", "甲店"],
        ],
        [],
      ),
    );
    expect(reading.added).toEqual([
      { name: "甲店", address: "一路", ownership: "contracted", staffCount: 4 },
    ]);
  });

  test("may be without a column for people, but names every other column that it lacks", () => {
    expect(good(readOutlets([header.slice(0, 3), ["甲店", "一路", "自有"]], [])).added.length).toBe(1);
    expect(
      readOutlets(
        [
          ["网点名称", "电话"],
          ["甲店", "1"],
        ],
        [],
      ),
    ).toEqual({
      ok: false,
      missing: ["address", "ownership"],
    });
    expect(readOutlets([], [])).toEqual({ ok: false, missing: ["name", "address", "ownership"] });
  });

  test("is looked for on every sheet", () => {
    const list = { name: "网点", rows: [header] };
    expect(outletSheet([{ name: "说明", rows: [["如何填写"]] }, list])).toBe(list);
  });
});

test("the template with today's outlets comes back as it went out, also a name like a formula", async () => {
  const outlets = [outlet("甲店", { staffCount: 7 }), outlet('-"乙",店', { ownership: "contracted" })];
  const text = csvText([
    header,
    ...outlets.map(({ name, address, ownership, staffCount }) => [
      name,
      address,
      ownership === "own" ? "自有" : "外包",
      staffCount,
    ]),
  ]);
  expect(text.startsWith('\ufeff"网点名称","地址"')).toBe(true);
  const file = await readTableFile(new Blob([text]), "服务网点.csv");
  if (!file.ok) throw new Error(file.fault);
  const reading = good(readOutlets(file.sheets[0]?.rows ?? [], outlets));
  expect([reading.unchanged, reading.outlets]).toEqual([2, outlets]);
});

test("a form's rows are the current list; a number that is none yet counts as not stated", () => {
  const form = new FormData();
  for (const [name, address, ownership, staff] of [
    ["甲店", "一路", "contracted", "１２"],
    ["乙店", "", "own", "很多"],
    ["", "", "own", ""],
  ] as const) {
    form.append("outletName[]", name);
    form.append("outletAddress[]", address);
    form.append("outletOwnership[]", ownership);
    form.append("outletStaffCount[]", staff);
  }
  expect(outletsOfForm(form)).toEqual([
    { name: "甲店", address: "一路", ownership: "contracted", staffCount: 12 },
    { name: "乙店", address: "", ownership: "own", staffCount: null },
  ]);
});
