/** What a reviewer can do without a mouse, and the keys that do it; shown on the page in this order. */
export const reviewKeys = {
  next: "J",
  previous: "K",
  conform: "C",
  finding: "F",
  question: "Q",
  save: "Ctrl + Enter",
  leave: "Esc",
} as const;
export type ReviewStep = keyof typeof reviewKeys;

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/**
 * What a key asks for; null for a key that is the browser's or the text's. Letters count only while nothing is being
 * typed, and only on a document: a person who speaks to the machine presses none by chance (WCAG 2.1.4).
 */
export function stepOf({ key, ctrlKey, metaKey, altKey }: Pressed, isTyping: boolean): ReviewStep | null {
  if (key === "Enter" && (ctrlKey || metaKey)) return isTyping ? "save" : null;
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "Escape") return isTyping ? "leave" : null;
  if (isTyping) return null;
  const letters = ["next", "previous", "conform", "finding", "question"] as const;
  return letters.find((step) => reviewKeys[step] === key.toUpperCase()) ?? null;
}

type Judged = { item: string; findings: readonly unknown[] };

/** The next document that nothing was said about, after this one and then from the beginning; null when there is none. */
export function nextUnjudged(documents: readonly Judged[], after: string): string | null {
  const at = documents.findIndex(({ item }) => item === after);
  const inTurn = [...documents.slice(at + 1), ...documents.slice(0, Math.max(0, at))];
  return inTurn.find(({ findings }) => findings.length === 0)?.item ?? null;
}
