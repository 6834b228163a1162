import type { Block, Picture } from "@/lib/audit-report/blocks";
import { type Draft, firstArrived, itemTitle, type NumberedPhoto } from "@/lib/audit-report/draft";
import { printedMoment } from "@/lib/audit-report/moment";
import { clauseOf, sampleOf } from "@/lib/audits/fields";
import { presentEntries } from "@/lib/audits/operations";
import type { Photo } from "@/lib/photos/schema";
import { findItem } from "@/lib/scoring/edition";
import { meetings } from "@/lib/site-record/schema";

/** The pictures of a photo in the order in which the report prefers them: marked, small, original. */
export function printedImages({ annotated, copy, original }: Photo): string[] {
  return [...(annotated ? [annotated.sha256] : []), copy.sha256, original.sha256];
}

/** Every photograph with its time, place, author and the original's SHA-256; also those still on their way. */
export function photoBlocks(draft: Draft): Block[] {
  if (draft.photos.length === 0) return [{ kind: "text", tone: "plain", text: draft.words.photos.none }];
  return [{ kind: "pictures", pictures: draft.photos.map((photo) => pictureOf(draft, photo)) }];
}

function pictureOf(draft: Draft, { number, value, entry }: NumberedPhoto): Picture {
  const { words, locale, pictures, authorOf } = draft;
  const labels = words.photos;
  const found = firstArrived(pictures, printedImages(value));
  const { place } = value;
  return {
    title: labels.title(number),
    lines: [
      { label: labels.subject, text: subjectOf(draft, value.subject) },
      { label: labels.caption, text: value.caption || words.none },
      { label: labels.taken, text: printedMoment(value.takenAt, locale) },
      {
        label: labels.where,
        text: place
          ? labels.placeText(place.latitude.toFixed(5), place.longitude.toFixed(5), place.accuracy.toFixed(0))
          : labels.noPlace,
      },
      { label: labels.by, text: authorOf(entry.head).name },
      { label: labels.hash, text: value.original.sha256 },
      ...(value.annotated && found ? [{ label: "", text: labels.annotated }] : []),
    ],
    file: found === null || found === "unreadable" ? null : found,
    alt: value.caption || subjectOf(draft, value.subject),
    instead: found === "unreadable" ? labels.unreadable : labels.notArrived,
    small: false,
  };
}

/** What a photo shows, in words. */
function subjectOf(draft: Draft, subject: string): string {
  const { words, edition, sheet } = draft;
  const labels = words.photos.subjects;
  if (subject.startsWith("item:")) {
    const item = findItem(edition, clauseOf(subject));
    return `${clauseOf(subject)}${item ? ` ${itemTitle(draft, item)}` : ""}`;
  }
  if (subject.startsWith("sample:")) {
    const { clause, unit } = sampleOf(subject);
    return labels.sample(clause, unit);
  }
  if (subject.startsWith("finding:")) {
    const finding = presentEntries(sheet.entries, "finding").find(({ field }) => field === subject);
    return `${labels.finding}${finding ? `${words.colon}${finding.value.requirement}` : ""}`;
  }
  const meeting = meetings.find((name) => subject === `meeting:${name}`);
  return meeting ? words.meetings.names[meeting] : labels.audit;
}
