import type { Locale } from "./routing";

/** Every room that speaks to people has one file per language; its name is the namespace. */
export const rooms = [
  "shell",
  "ui",
  "home",
  "guide",
  "access",
  "organisations",
  "applications",
  "contractChanges",
  "acceptanceReview",
  "materials",
  "people",
  "planning",
  "visits",
  "documentReview",
  "audits",
  "auditReport",
  "sampling",
  "photos",
  "corrections",
  "decisions",
  "certificates",
  "register",
  "complaints",
  "diary",
  "feedback",
  "selfAssessment",
  "cases",
  "outcomes",
  "scoring",
  "siteRecord",
  "phrases",
  "practice",
  "tablet",
] as const;

export type Room = (typeof rooms)[number];

/** What the auditor's tablet speaks of, also without a network. */
export const fieldRooms = [
  "access",
  "audits",
  "auditReport",
  "corrections",
  "phrases",
  "photos",
  "practice",
  "sampling",
  "scoring",
  "siteRecord",
  "tablet",
  "visits",
] as const satisfies readonly Room[];

/** All texts of one language, on the server; clients get a picked part through ClientMessages. */
export async function loadMessages(locale: Locale) {
  const entries = await Promise.all(
    rooms.map(async (room) => [room, (await import(`./${locale}/${room}.json`)).default] as const),
  );
  return Object.fromEntries(entries);
}
