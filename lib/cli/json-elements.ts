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

/**
 * The texts of a JSON array's elements, one by one, so that a file larger than the longest possible
 * string can be read. Finds where elements end and no more: each element must still be parsed, and that
 * finds whatever is wrong inside. Throws SyntaxError when the array itself is broken.
 */
export function* splitJsonArray(json: Uint8Array): Generator<Uint8Array> {
  let start = skipSpace(json, skipSpace(json, 0) + 1);
  if (json[start] === CLOSE_BRACKET) return requireEnd(json, start + 1);
  for (;;) {
    const end = endOfElement(json, start);
    yield json.subarray(start, end);
    if (json[end] === CLOSE_BRACKET) return requireEnd(json, end + 1);
    start = end + 1;
  }
}

/** The place of the comma or bracket that ends the element. */
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
  throw new SyntaxError("the array does not end");
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
