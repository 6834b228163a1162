import { expect, test } from "vitest";
import { currentFiles, judgedLines } from "@/lib/materials/batches";

const file = (
  version: number,
  batchId: string | null,
  more: { validUntil?: string; item?: string } = {},
) => ({
  item: more.item ?? "permits",
  version,
  fileId: `file-${version}`,
  batchId,
  validUntil: more.validUntil ?? null,
  statedCode: null,
});

test.each([
  ["nothing", [], []],
  ["one file", [file(1, null)], [1]],
  ["a newer file alone", [file(2, null), file(1, null)], [2]],
  ["files that came together", [file(3, "b"), file(2, "b"), file(1, null)], [3, 2]],
  ["one that joined a file that had come alone", [file(2, "file-1"), file(1, null)], [2, 1]],
  ["a newer one after several", [file(4, "c"), file(3, "b"), file(2, "b")], [4]],
])("an item consists of the newest file and what came with it: %s", (_, versions, current) => {
  expect(currentFiles(versions).map(({ version }) => version)).toEqual(current);
});

test("an item expires with the first of its files, and former files count no more", () => {
  const versions = [
    file(1, null, { validUntil: "2026-01-01" }),
    file(2, "b", { validUntil: "2027-05-01" }),
    file(3, "b", { validUntil: "2027-02-01" }),
    file(4, "b"),
    file(1, null, { item: "licence" }),
  ];
  expect(judgedLines(versions)).toEqual([
    { item: "permits", validUntil: "2027-02-01", statedCode: null },
    { item: "licence", validUntil: null, statedCode: null },
  ]);
});
