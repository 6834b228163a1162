import { printedImages } from "@/lib/audit-report/sections/photos";
import type { ReportSource } from "@/lib/audit-report/source";
import { foldOperations, presentEntries } from "@/lib/audits/operations";

/** The pictures that a report prints and that have arrived: one of each photo, and every signature. */
export function wantedPictures({ operations, pictures }: ReportSource): { sha256: string; fileId: string }[] {
  const arrived = new Map(pictures.map(({ sha256, fileId }) => [sha256, fileId]));
  const { entries } = foldOperations(operations);
  const choices = [
    ...presentEntries(entries, "photo").map(({ value }) => printedImages(value)),
    ...presentEntries(entries, "signature").map(({ value }) => (value.image ? [value.image.sha256] : [])),
  ];
  const hashes = choices.flatMap((hashes) => hashes.find((hash) => arrived.has(hash)) ?? []);
  return [...new Set(hashes)].flatMap((sha256) => {
    const fileId = arrived.get(sha256);
    return fileId === undefined ? [] : [{ sha256, fileId }];
  });
}
