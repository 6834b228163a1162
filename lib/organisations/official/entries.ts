/** A line of an official list; the path leads from the widest to the entry itself. */
export type OfficialEntry = { code: string; name: string; path: readonly string[] };

export const SHOWN_ENTRIES = 30;

/** The entries of a list as text, one a line: the code, an optional blank, the name. */
export function entriesOf(list: string, codesAbove: (code: string) => readonly string[]): OfficialEntry[] {
  const names = new Map<string, string>();
  for (const line of list.trim().split("\n")) {
    const [, code, name] = /^([A-Z]?\d*) ?(.+)$/.exec(line) ?? [];
    if (code && name) names.set(code, name);
  }
  return [...names].map(([code, name]) => ({
    code,
    name,
    path: [...new Set([...codesAbove(code), code])].flatMap((above) => names.get(above) ?? []),
  }));
}

/**
 * The entries that fit what somebody types, best first: a code from its beginning, words of the name or of what stands
 * above it, or the letters of the whole path in their order, so that 深圳南山 finds 广东省深圳市南山区.
 */
export function searchEntries(entries: readonly OfficialEntry[], typed: string): OfficialEntry[] {
  const query = typed.normalize("NFKC").toUpperCase().trim();
  if (query === "") return entries.filter(({ path }) => path.length === 1).slice(0, SHOWN_ENTRIES);
  const words = query.split(/\s+/);
  const found = entries.flatMap((entry, at) => {
    const rank = rankOf(entry, query, words);
    return rank === null ? [] : [{ entry, rank, at }];
  });
  found.sort((a, b) => a.rank - b.rank || a.entry.path.length - b.entry.path.length || a.at - b.at);
  return found.slice(0, SHOWN_ENTRIES).map(({ entry }) => entry);
}

function rankOf({ code, name, path }: OfficialEntry, query: string, words: readonly string[]): number | null {
  const whole = path.join("");
  if (code === query || name === query || whole === query) return 0;
  if (code.startsWith(query) || code.replace(/^[A-Z]/, "").startsWith(query)) return 1;
  if (name.startsWith(query)) return 2;
  if (name.includes(query)) return 3;
  if (words.every((word) => whole.includes(word))) return 4;
  return words.length === 1 && query.length > 1 && goesThrough(whole, query) ? 5 : null;
}

/** Whether the letters occur in this order, the last of them in the entry's own end. */
function goesThrough(whole: string, query: string): boolean {
  let at = -1;
  for (const letter of query) {
    at = whole.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
