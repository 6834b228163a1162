/** One value that an event changed. A list is shown as its elements. */
export type Change = { field: string; before: string[]; after: string[] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  return [];
}

/** PostgreSQL keeps the keys of an object in an order of its own; these come first, as people read them. */
const readFirst = ["status", "version", "item", "clause", "verdict", "startsOn", "endsOn", "mode", "team"];
const place = (field: string) => (readFirst.includes(field) ? readFirst.indexOf(field) : readFirst.length);

/** What an event says differs between before and after, field by field. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : {};
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: words(was[field]), after: words(is[field]) }))
    .filter((change) => change.before.join("\n") !== change.after.join("\n"))
    .sort((a, b) => place(a.field) - place(b.field));
}

/** The plain values of an event, for the sentence that tells it. */
export function wordsOfEvent(after: unknown): Record<string, string | number> {
  if (!isRecord(after)) return {};
  return Object.fromEntries(
    Object.entries(after).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}

/** `applications.submitted` is told by `applications.events.submitted`; undefined for a name without a room. */
export function sentenceKeyOf(kind: string): string | undefined {
  const match = /^([a-zA-Z]+)\.([a-z_]+)$/.exec(kind);
  return match ? `${match[1]}.events.${match[2]}` : undefined;
}
