/** What stands in a phrase where the auditor must write something: two full-width underscores. */
export const BLANK = "＿＿";

/** How many blanks of a text are still to be filled. */
export function countBlanks(text: string): number {
  return text.split(BLANK).length - 1;
}

/** The first blank's place, as offsets for a text field's selection; null when all are filled. */
export function findBlank(text: string): { start: number; end: number } | null {
  const start = text.indexOf(BLANK);
  return start < 0 ? null : { start, end: start + BLANK.length };
}

/** Puts a phrase behind what was typed before: a chosen phrase never replaces anything. */
export function appendPhrase(typed: string, phrase: string): string {
  const before = typed.trimEnd();
  return before === "" ? phrase : `${before}\n${phrase}`;
}
