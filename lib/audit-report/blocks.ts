/** A column's width is its share of the page beside the others'. */
export type Column = { title: string; width: number; align?: "start" | "end" };

/** What the report is laid out from. The template knows these kinds and nothing of audits. */
export type Block =
  | { kind: "facts"; rows: [label: string, value: string][] }
  | { kind: "text"; text: string; tone: "plain" | "quiet" | "warning" | "strong" }
  | { kind: "heading"; text: string }
  /** `foot` is a last row in bold. */
  | { kind: "table"; columns: Column[]; rows: string[][]; foot: string[] | null }
  /** One clause: its number and title, what was judged, then its notes. */
  | { kind: "clause"; clause: string; title: string; mark: string; tone: Tone; lines: Line[] }
  | { kind: "bars"; bars: Bar[] }
  | { kind: "pictures"; pictures: Picture[] };

export type Tone = "good" | "bad" | "neutral";
export type Line = { label: string; text: string };

/** A bar from 0 to 1; `share` null where nothing applies. */
export type Bar = { label: string; share: number | null; value: string; isGroup: boolean };

/** A picture with what is known of it; `file` null where there is nothing to print, and `instead` says why. */
export type Picture = {
  title: string;
  lines: Line[];
  file: string | null;
  /** For readers who cannot see it. */
  alt: string;
  instead: string;
  small: boolean;
};

export type Section = { id: string; title: string; blocks: Block[] };
