import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readPopulation } from "@/lib/sampling/import";
import { readTableFile } from "@/lib/spreadsheets/table-file";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook as spreadsheet programs write it; each sheet is the inside of its sheetData. */
const workbook = (sheets: Record<string, string>) => new Blob([workbookBytes(sheets)]);

/** The same archive, every entry said to unpack to one byte. */
function lying(archive: Uint8Array<ArrayBuffer>): Blob {
  const view = new DataView(archive.buffer, archive.byteOffset);
  for (let at = 0; at + 28 < archive.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  return new Blob([archive]);
}

function workbookBytes(sheets: Record<string, string>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const links = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${links.join("")}</Relationships>`,
  };
  for (const [at, name] of names.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`;
  }
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(`${head}${xml}`)]);
  return zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
}

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (place: string, value: string) => `<c r="${place}"><v>${value}</v></c>`;

describe("a spreadsheet", () => {
  test("gives every sheet with something in it, cells as they stand, rows as it counts them", async () => {
    const file = workbook({
      说明: "",
      工单: [
        `<row r="1">${text("A1", "序号")}${text("B1", "工单号")}</row>`,
        `<row r="2">${number("A2", "1")}${text("B2", "WO-1")}</row>`,
        `<row r="4">${number("A4", "2")}${text("B4", "WO-1")}</row>`,
      ].join(""),
    });
    const reading = await readTableFile(file, "工单.xlsx");
    expect(reading).toEqual({
      ok: true,
      sheets: [
        {
          name: "工单",
          rows: [
            ["序号", "工单号"],
            [1, "WO-1"],
            [null, null],
            [2, "WO-1"],
          ],
        },
      ],
    });
    const rows = reading.ok ? (reading.sheets[0]?.rows ?? []) : [];
    expect(readPopulation(rows, { column: 1, header: true })).toEqual({
      labels: ["WO-1"],
      faults: [{ row: 4, column: 2, code: "duplicate", firstRow: 2 }],
    });
  });

  test("counts rows and columns as the program does when the table begins further down", async () => {
    const file = workbook({
      A: `<row r="3">${text("C3", "WO-1")}</row><row r="4">${text("C4", "WO-1")}</row>`,
    });
    const reading = await readTableFile(file, "a.xlsx");
    const rows = reading.ok ? (reading.sheets[0]?.rows ?? []) : [];
    expect(readPopulation(rows, { column: 2 }).faults).toEqual([
      { row: 4, column: 3, code: "duplicate", firstRow: 3 },
    ]);
  });

  test("of thousands of rows is read whole", async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const place = at + 1;
      const cells = `${text(`A${place}`, `WO-${place}`)}${text(`B${place}`, "一行说明".repeat(20))}`;
      return `<row r="${place}">${cells}</row>`;
    });
    const reading = await readTableFile(workbook({ 工单: rows.join("") }), "many.xlsx");
    expect(reading.ok && reading.sheets[0]?.rows.length).toBe(5000);
    expect(reading.ok && reading.sheets[0]?.rows[4999]?.[0]).toBe("WO-5000");
  });
});

const bytes = (...parts: number[]) => new Blob([new Uint8Array(parts)]);
// 工单,甲 as Chinese Windows writes it.
const gb18030 = [0xb9, 0xa4, 0xb5, 0xa5, 0x2c, 0xbc, 0xd7];

describe("a text file", () => {
  test.each<{ rule: string; file: Blob; name: string; rows: string[][] }>([
    { rule: "in UTF-8", file: new Blob(["工单,甲"]), name: "a.csv", rows: [["工单", "甲"]] },
    { rule: "in UTF-8 with a mark", file: new Blob(["\ufeff工单"]), name: "a.csv", rows: [["工单"]] },
    { rule: "in GB 18030", file: bytes(...gb18030), name: "a.csv", rows: [["工单", "甲"]] },
    {
      rule: "in UTF-16",
      file: bytes(0xff, 0xfe, 0x32, 0x75, 0x2c, 0x00, 0x31, 0x00),
      name: "a.csv",
      rows: [["甲", "1"]],
    },
    {
      rule: "with semicolons",
      file: new Blob(['"a;b";1\n"c, d";2']),
      name: "a.CSV",
      rows: [
        ["a;b", "1"],
        ["c, d", "2"],
      ],
    },
    {
      rule: "with quotes and one column",
      file: new Blob(['"WO-1"\r\n"WO ""2"""']),
      name: "a.csv",
      rows: [["WO-1"], ['WO "2"']],
    },
    {
      rule: "that is a plain list keeps its commas",
      file: new Blob(["Shop 1, A\nShop 2"]),
      name: "a.txt",
      rows: [["Shop 1, A"], ["Shop 2"]],
    },
  ])("$rule is read", async ({ file, name, rows }) => {
    expect(await readTableFile(file, name)).toEqual({ ok: true, sheets: [{ name: "", rows }] });
  });
});

test.each<{ rule: string; file: Blob; fault: string }>([
  { rule: "an old or encrypted workbook", file: bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), fault: "old_format" },
  {
    rule: "an archive that is no workbook",
    file: new Blob([zipSync({ "a.txt": strToU8("a") }) as Uint8Array<ArrayBuffer>]),
    fault: "unreadable",
  },
  {
    rule: "half a workbook",
    file: workbook({ A: `<row r="1">${text("A1", "x")}</row>` }).slice(0, 300),
    fault: "unreadable",
  },
  {
    rule: "a picture",
    file: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff),
    fault: "unreadable",
  },
  { rule: "nothing", file: new Blob([]), fault: "empty" },
  { rule: "blanks", file: new Blob([" \n\n"]), fault: "empty" },
  { rule: "a workbook without cells", file: workbook({ A: "" }), fault: "empty" },
  {
    rule: "two cells with a hundred million between them",
    file: workbook({ A: `<row r="1">${text("A1", "x")}</row><row r="10000">${text("XFD10000", "x")}</row>` }),
    fault: "too_large",
  },
  {
    rule: "a small archive that unpacks to 130 MB",
    file: new Blob([
      zipSync({ "xl/workbook.xml": new Uint8Array(130_000_000) }, { level: 1 }) as Uint8Array<ArrayBuffer>,
    ]),
    fault: "too_large",
  },
  {
    rule: "an archive that lies about what it unpacks to",
    file: lying(workbookBytes({ A: `<row r="1">${text("A1", "x".repeat(1000))}</row>` })),
    fault: "unreadable",
  },
  { rule: "20 MB", file: new Blob(["x".repeat(20_000_001)]), fault: "too_large" },
])("$rule is refused as $fault", async ({ file, fault }) => {
  expect(await readTableFile(file, "a.xlsx")).toEqual({ ok: false, fault });
});
