const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Whether the JSON text starts as an array. */
export function isJsonArray(json: Uint8Array): boolean {
  return json[skipSpace(json, 0)] === OPEN_BRACKET;
}

/** Where one or more whole elements of an array stand in its text, without the commas around them. */
export interface ElementRange {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * The elements of a JSON array in ranges of at least `minimumBytes`, so that a file larger than the
 * longest possible string can be read, and by several threads. Finds where elements end and no more:
 * each must still be parsed, and that finds whatever is wrong inside. Throws SyntaxError when the array
 * itself is broken.
 */
export function* rangesOfArray(json: Uint8Array, minimumBytes: number): Generator<ElementRange> {
  let start = skipSpace(json, skipSpace(json, 0) + 1);
  if (json[start] === CLOSE_BRACKET) return requireEnd(json, start + 1);
  let count = 0;
  for (let from = start; ; ) {
    const end = endOfElement(json, from);
    if (end === json.length) throw new SyntaxError("the array does not end");
    count += 1;
    from = end + 1;
    const isLast = json[end] === CLOSE_BRACKET;
    if (isLast || end - start >= minimumBytes) {
      yield { start, end, count };
      start = from;
      count = 0;
    }
    if (isLast) return requireEnd(json, from);
  }
}

/** The elements of a range, one by one. */
export function* elementsOfRange(json: Uint8Array, { start, end }: ElementRange): Generator<Uint8Array> {
  const range = json.subarray(start, end);
  for (let from = 0; from <= range.length; ) {
    const to = endOfElement(range, from);
    yield range.subarray(from, to);
    from = to + 1;
  }
}

/** The place of the comma or bracket that ends the element, or the length of the text. */
function endOfElement(json: Uint8Array, from: number): number {
  const { length } = json;
  let depth = 0;
  for (let at = from; at < length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) {
      // No byte of a longer UTF-8 sequence can be mistaken for a quotation mark or a backslash.
      for (at += 1; at < length && json[at] !== QUOTE; at += 1) if (json[at] === BACKSLASH) at += 1;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth === 0 && byte === CLOSE_BRACKET) return at;
      if (depth === 0) throw new SyntaxError(`unexpected } at byte ${at}`);
      depth -= 1;
    } else if (byte === COMMA && depth === 0) return at;
  }
  return length;
}

function skipSpace(json: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(json[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function requireEnd(json: Uint8Array, from: number): void {
  const at = skipSpace(json, from);
  if (at < json.length) throw new SyntaxError(`unexpected text after the array at byte ${at}`);
}
