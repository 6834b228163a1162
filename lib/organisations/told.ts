import { changesOf } from "@/lib/cases/history/changes";

/** Rooms whose events the enterprise took part in or was told of. */
const sharedRooms = [
  "applications",
  "contractChanges",
  "materials",
  "planning",
  "visits",
  "documentReview",
  "corrections",
  "certificates",
];

/**
 * Whether an entry of the case history is the enterprise's to read: what it did or was told. Of evaluation and
 * judgement it reads only that the case moved on.
 */
export function isToldToEnterprise({
  kind,
  before,
  after,
}: {
  kind: string;
  before: unknown;
  after: unknown;
}) {
  if (sharedRooms.includes(kind.split(".")[0] ?? "")) return true;
  return changesOf(before, after).some(({ field }) => field === "status");
}
