import { explainItems, explainLosses, type Losses, type Step } from "@/lib/audit-report/losses";
import type { ReportLocale } from "@/lib/audit-report/schema";
import type { ReportSource } from "@/lib/audit-report/source";
import { wordsOf } from "@/lib/audit-report/words";
import type { Words } from "@/lib/audit-report/words-zh";
import { foldOperations, type Present, presentEntries, type Sheet } from "@/lib/audits/operations";
import type { StoredOperation } from "@/lib/audits/schema";
import type { Photo } from "@/lib/photos/schema";
import type { SchemeEdition, SchemeItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

/** Where the picture of a SHA-256 is for the template; `unreadable`: its bytes are no picture. */
export type Pictures = ReadonlyMap<string, { file: string } | "unreadable">;

export type NumberedPhoto = Present<Photo, StoredOperation> & { number: number };

/** What every section of the report is written from: the source, folded and explained once. */
export type Draft = {
  source: ReportSource;
  locale: ReportLocale;
  words: Words;
  edition: SchemeEdition;
  sheet: Sheet<StoredOperation>;
  losses: Losses;
  steps: ReadonlyMap<string, Step>;
  photos: readonly NumberedPhoto[];
  pictures: Pictures;
  /** Who wrote the operation that an entry stands by. */
  authorOf: (head: string) => { accountId: string; name: string };
};

export function draftOf(source: ReportSource, locale: ReportLocale, pictures: Pictures): Draft {
  const edition = getEdition(source.editionId);
  const sheet = foldOperations(source.operations);
  const authors = new Map(
    source.operations.map(({ id, actorId, actorName }) => [id, { accountId: actorId, name: actorName }]),
  );
  const explained = [edition, sheet.scorecard, source.result, locale] as const;
  return {
    source,
    locale,
    words: wordsOf(locale),
    edition,
    sheet,
    losses: explainLosses(...explained),
    steps: explainItems(...explained),
    photos: presentEntries(sheet.entries, "photo").map((photo, index) => ({ ...photo, number: index + 1 })),
    pictures,
    authorOf: (head) => authors.get(head) ?? { accountId: "", name: "" },
  };
}

/** An item's title with its points; a star marks points that nobody has checked against the standard yet. */
export function itemTitle({ words, locale, edition }: Draft, item: SchemeItem): string {
  const star = edition.signOff === null && item.pointsMark === "P" ? "*" : "";
  const points = words.points(item.points, star);
  return words.with(item.title[locale], points);
}

/** The picture to print for one of several, the first that has arrived; null: none has. */
export function firstArrived(pictures: Pictures, hashes: readonly string[]): string | "unreadable" | null {
  const found = hashes.map((hash) => pictures.get(hash)).filter((picture) => picture !== undefined);
  const shown = found.find((picture) => picture !== "unreadable");
  return shown ? shown.file : found.length > 0 ? "unreadable" : null;
}
