import type { Block, Section } from "@/lib/audit-report/blocks";
import { type Draft, draftOf, type Pictures } from "@/lib/audit-report/draft";
import { levelName, STARS } from "@/lib/audit-report/level-name";
import { printedMoment } from "@/lib/audit-report/moment";
import type { ReportLocale } from "@/lib/audit-report/schema";
import { clauseBlocks } from "@/lib/audit-report/sections/clauses";
import { conclusionBlocks, pictureBlocks } from "@/lib/audit-report/sections/conclusion";
import { correctionBlocks } from "@/lib/audit-report/sections/corrections";
import { gapBlocks } from "@/lib/audit-report/sections/gaps";
import { ledgerBlocks } from "@/lib/audit-report/sections/ledgers";
import { lossBlocks } from "@/lib/audit-report/sections/losses";
import { photoBlocks } from "@/lib/audit-report/sections/photos";
import { hourBlocks, meetingBlocks, remoteBlocks } from "@/lib/audit-report/sections/record";
import { auditBlocks, organisationBlocks } from "@/lib/audit-report/sections/setting";
import { signatureBlocks } from "@/lib/audit-report/sections/signatures";
import type { ReportSource } from "@/lib/audit-report/source";
import type { Words } from "@/lib/audit-report/words-zh";
import { dayInShanghai } from "@/lib/calendar";
import { CERTIFICATION_BODY } from "@/lib/certificates/body";

/** Everything that is printed, in one language, in order. */
export type ReportContent = {
  locale: ReportLocale;
  body: string;
  title: string;
  subtitle: string;
  reference: string;
  organisation: string;
  level: string;
  stars: number;
  final: string;
  finalLabel: string;
  /** Printed across the head while the lead auditor has not submitted the report. */
  draft: string;
  made: string;
  date: { year: number; month: number; day: number };
  sections: Section[];
  closing: string;
  page: string[];
  colon: string;
};

const builders: Record<keyof Words["sections"], (draft: Draft) => Block[] | null> = {
  organisation: organisationBlocks,
  audit: auditBlocks,
  conclusion: conclusionBlocks,
  picture: pictureBlocks,
  losses: lossBlocks,
  clauses: clauseBlocks,
  ledgers: ledgerBlocks,
  corrections: correctionBlocks,
  meetings: meetingBlocks,
  hours: hourBlocks,
  remote: remoteBlocks,
  signatures: signatureBlocks,
  gaps: gapBlocks,
  photos: photoBlocks,
};

/**
 * The audit report (process.md, step 10) in one language. What people typed stays as typed. `madeAt` (ISO 8601)
 * is the document's own time: the same arguments give the same content.
 */
export function reportContent(
  source: ReportSource,
  locale: ReportLocale,
  { pictures, madeAt }: { pictures: Pictures; madeAt: string },
): ReportContent {
  const draft = draftOf(source, locale, pictures);
  const { words } = draft;
  const [year = 0, month = 1, day = 1] = dayInShanghai(new Date(madeAt)).split("-").map(Number);
  const sections = Object.entries(builders)
    .map(([id, build]) => ({ id: id as keyof Words["sections"], blocks: build(draft) }))
    .filter((section): section is { id: keyof Words["sections"]; blocks: Block[] } => section.blocks !== null)
    .map(({ id, blocks }, index) => ({ id, blocks, title: words.numbered(index, words.sections[id]) }));
  return {
    locale,
    body: CERTIFICATION_BODY[locale],
    title: words.title,
    subtitle: words.english,
    reference: words.reference(source.reference),
    organisation: (locale === "en" && source.organisation.nameEn) || source.organisation.name,
    level: levelName(source.result.level, locale),
    stars: STARS[source.result.level] ?? 0,
    final: source.result.final,
    finalLabel: words.conclusion.final,
    draft: source.report ? "" : words.draft,
    made: words.made(printedMoment(madeAt, locale)),
    date: { year, month, day },
    sections,
    closing: words.closing,
    page: words.page,
    colon: words.colon,
  };
}
