import { closeSync, openSync, readSync } from "node:fs";

/** Inclusive, sorted ranges of code points: start, end, start, end … */
export type Coverage = Uint32Array;

function readBytes(file: number, offset: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  if (readSync(file, bytes, 0, length, offset) !== length) throw new Error("The font file ends too early.");
  return new DataView(bytes.buffer);
}

/**
 * The code points that a TrueType font can draw, from its `cmap` table, format 12 (OpenType 1.9, "cmap").
 * Reads that table alone, a few kilobytes of a file of 15 MB. Throws when the font has no such table.
 */
export function readCoverage(path: string): Coverage {
  const file = openSync(path, "r");
  try {
    const tableCount = readBytes(file, 0, 12).getUint16(4);
    const directory = readBytes(file, 12, tableCount * 16);
    for (let i = 0; i < tableCount; i++) {
      if (directory.getUint32(i * 16) !== 0x636d6170) continue; // "cmap"
      const cmap = readBytes(file, directory.getUint32(i * 16 + 8), directory.getUint32(i * 16 + 12));
      return rangesOf(cmap, path);
    }
    throw new Error(`${path} has no character table.`);
  } finally {
    closeSync(file);
  }
}

function rangesOf(cmap: DataView, path: string): Coverage {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const subtable = cmap.getUint32(4 + i * 8 + 4);
    if (cmap.getUint16(subtable) !== 12) continue;
    const groups = cmap.getUint32(subtable + 12);
    const ranges = new Uint32Array(groups * 2);
    for (let g = 0; g < groups; g++) {
      ranges[g * 2] = cmap.getUint32(subtable + 16 + g * 12);
      ranges[g * 2 + 1] = cmap.getUint32(subtable + 20 + g * 12);
    }
    return ranges;
  }
  throw new Error(`${path} has no character table of format 12.`);
}

/** Whether a code point lies in one of the ranges. Binary search: a font has some thousands of them. */
export function covers(ranges: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = ranges[middle * 2] ?? 0;
    const end = ranges[middle * 2 + 1] ?? 0;
    if (codePoint < start) high = middle - 1;
    else if (codePoint > end) low = middle + 1;
    else return true;
  }
  return false;
}
