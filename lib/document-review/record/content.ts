import type { Block, Line, Section } from "@/lib/audit-report/blocks";
import { dayInShanghai } from "@/lib/calendar";
import { CERTIFICATION_BODY, CURRENT_BASIS } from "@/lib/certificates/body";
import { coverageOf, reviewersOf, versionAt } from "@/lib/document-review/coverage";
import type { DocumentView, FindingView } from "@/lib/document-review/queries";
import type { RecordSource } from "@/lib/document-review/record/source";
import { itemTitle, wordsOf } from "@/lib/document-review/record/words";
import type { RecordWords } from "@/lib/document-review/record/words-zh";
import { type ItemState, isOpen, stateOfItem } from "@/lib/document-review/rules";
import type { RecordLocale } from "@/lib/document-review/schema";
import type { MaterialVersionView } from "@/lib/materials/queries";
import { printedDate } from "@/lib/pdf/printed-date";
import { findItem, listItems, type SchemeEdition } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import { timeInShanghai } from "@/lib/site-record/clock";

/** Everything that is printed, in one language, in order. */
export type RecordContent = {
  locale: RecordLocale;
  body: string;
  title: string;
  subtitle: string;
  reference: string;
  organisation: string;
  readinessLabel: string;
  readiness: string;
  tone: "good" | "bad";
  made: string;
  date: { year: number; month: number; day: number };
  notice: string;
  sections: Section[];
  closing: string;
  page: string[];
};

type Sheet = { source: RecordSource; locale: RecordLocale; words: RecordWords; edition: SchemeEdition };

const builders: Record<keyof RecordWords["sections"], (sheet: Sheet) => Block[]> = {
  setting: settingBlocks,
  conclusion: conclusionBlocks,
  documents: documentBlocks,
  findings: findingBlocks,
  coverage: coverageBlocks,
};

/**
 * The record of a document review (process.md, step 7) in one language. What people typed stays as typed. `madeAt`
 * is the document's own time: the same arguments give the same content. `isExtract` is said at its head.
 */
export function recordContent(
  source: RecordSource,
  locale: RecordLocale,
  { isExtract, madeAt }: { isExtract: boolean; madeAt: Date },
): RecordContent {
  const words = wordsOf(locale);
  const sheet = { source, locale, words, edition: getEdition(source.editionId) };
  const [year = 0, month = 1, day = 1] = dayInShanghai(madeAt).split("-").map(Number);
  const { readiness } = source.conclusion;
  return {
    locale,
    body: CERTIFICATION_BODY[locale],
    title: words.title,
    subtitle: words.subtitle,
    reference: words.reference(source.reference),
    organisation: (locale === "en" && source.organisation.nameEn) || source.organisation.name,
    readinessLabel: words.readinessLabel,
    readiness: words.readiness[readiness],
    tone: readiness === "ready" ? "good" : "bad",
    made: words.made(moment(sheet, madeAt)),
    date: { year, month, day },
    notice: isExtract ? words.extract : "",
    sections: Object.entries(builders).map(([id, build], index) => ({
      id,
      title: words.numbered(index, words.sections[id as keyof RecordWords["sections"]]),
      blocks: build(sheet),
    })),
    closing: words.closing,
    page: words.page,
  };
}

/** An instant as the record prints it, in Beijing time. */
const moment = ({ words, locale }: Pick<Sheet, "words" | "locale">, at: Date) =>
  words.stamp(printedDate(dayInShanghai(at), locale), timeInShanghai(at));

const day = ({ locale }: Sheet, at: Date) => printedDate(dayInShanghai(at), locale);

const clauseTitle = ({ edition, locale }: Sheet, clause: string) =>
  findItem(edition, clause)?.title[locale] ??
  edition.groups.flatMap((group) => [group, ...group.indicators]).find((one) => one.clause === clause)?.title[
    locale
  ] ??
  "";

function settingBlocks(sheet: Sheet): Block[] {
  const { source, words, locale, edition } = sheet;
  const { organisation, plan, conclusion, documents } = source;
  const labels = words.setting;
  const said = documents.flatMap(({ findings }) => findings).map(({ raisedAt }) => raisedAt.getTime());
  const begun = new Date(Math.min(conclusion.concludedAt.getTime(), ...said));
  const rows: [string, string][] = [
    [labels.organisation, organisation.name],
    ...(locale === "en" && organisation.nameEn
      ? [[labels.nameEn, organisation.nameEn] satisfies [string, string]]
      : []),
    [labels.creditCode, organisation.creditCode],
    [labels.address, organisation.registeredAddress || words.none],
    [labels.scope, (locale === "en" && source.scopeEn) || source.scope || words.none],
    [labels.basis, CURRENT_BASIS[locale]],
    [labels.edition, edition.name[locale]],
    [
      labels.plan,
      plan ? labels.days(printedDate(plan.startsOn, locale), printedDate(plan.endsOn, locale)) : words.none,
    ],
    [labels.reviewers, reviewersOf(documents, conclusion.concludedBy).join(words.list)],
    [labels.period, labels.periodText(day(sheet, begun), day(sheet, conclusion.concludedAt))],
  ];
  return [{ kind: "facts", rows }];
}

function conclusionBlocks(sheet: Sheet): Block[] {
  const { source, words } = sheet;
  const { conclusion, documents } = source;
  const raised = documents.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== "conform");
  const files = documents.reduce((sum, { versions }) => sum + versions.length, 0);
  const labels = words.conclusion;
  return [
    {
      kind: "facts",
      rows: [
        [labels.result, words.readiness[conclusion.readiness]],
        [labels.text, conclusion.conclusion],
        [labels.by, words.by(conclusion.concludedBy, moment(sheet, conclusion.concludedAt))],
        [
          labels.counts,
          labels.countsText(documents.length, files, raised.length, raised.filter(isOpen).length),
        ],
      ],
    },
  ];
}

const tones = {
  unjudged: "neutral",
  waiting: "bad",
  answered: "bad",
  settled: "good",
  conform: "good",
} as const satisfies Record<ItemState, string>;

function documentBlocks(sheet: Sheet): Block[] {
  const { source, words, locale } = sheet;
  const labels = words.documents;
  const entries = source.documents.map((document, index): Block => {
    const state = stateOfItem(document.findings);
    const title = itemTitle(document.item, locale);
    const files = document.versions.flatMap((version) => fileLines(sheet, version));
    const verdicts = document.findings.map((finding) => verdictLine(sheet, document, finding));
    return {
      kind: "clause",
      clause: String(index + 1),
      title: document.required ? `${title} · ${labels.required}` : title,
      mark: labels.state[state],
      tone: tones[state],
      lines: [...(files.length > 0 ? files : [{ label: "", text: labels.noFile }]), ...verdicts],
    };
  });
  return [{ kind: "text", tone: "quiet", text: labels.intro }, ...entries];
}

function fileLines(sheet: Sheet, version: MaterialVersionView): Line[] {
  const { words, locale } = sheet;
  const labels = words.documents;
  const notes = [
    version.fileName,
    labels.uploaded(moment(sheet, version.uploadedAt), version.onBehalf),
    ...(version.effectiveOn ? [labels.effective(printedDate(version.effectiveOn, locale))] : []),
    ...(version.validUntil ? [labels.validUntil(printedDate(version.validUntil, locale))] : []),
  ];
  return [
    { label: labels.version(version.version), text: notes.join(" · ") },
    { label: labels.hash, text: version.sha256 },
  ];
}

function verdictLine(sheet: Sheet, { versions }: DocumentView, finding: FindingView): Line {
  const { words } = sheet;
  const labels = words.documents;
  const seen = versionAt(versions, finding.raisedAt);
  const notes = [
    labels.verdicts[finding.verdict],
    words.by(finding.raisedBy, moment(sheet, finding.raisedAt)),
    ...(seen ? [labels.onVersion(seen.version)] : []),
    ...(finding.proves.length > 0 ? [labels.proves(finding.proves.join(words.list))] : []),
    // Of what conforms the remark stands here, of all else among the findings.
    ...(finding.verdict === "conform" && finding.note ? [finding.note] : []),
  ];
  return { label: labels.verdict, text: notes.join(" · ") };
}

function findingBlocks(sheet: Sheet): Block[] {
  const { source, words, locale } = sheet;
  const labels = words.findings;
  const raised = source.documents
    .flatMap(({ item, findings }) => findings.map((finding) => ({ item, finding })))
    .filter(({ finding }) => finding.verdict !== "conform")
    .sort((a, b) => a.finding.raisedAt.getTime() - b.finding.raisedAt.getTime());
  if (raised.length === 0) return [{ kind: "text", tone: "plain", text: labels.none }];
  return raised.map(({ item, finding }, index): Block => {
    const { clause, answer, answeredAt, closedAt } = finding;
    const named = clause ? words.titled(clause, clauseTitle(sheet, clause)) : labels.noClause;
    return {
      kind: "clause",
      clause: String(index + 1),
      title: `${words.documents.verdicts[finding.verdict]}${words.colon}${itemTitle(item, locale)}`,
      mark: isOpen(finding) ? labels.open : labels.isClosed,
      tone: isOpen(finding) ? "bad" : "good",
      lines: [
        { label: labels.clause, text: named },
        { label: labels.raised, text: words.by(finding.raisedBy, moment(sheet, finding.raisedAt)) },
        { label: "", text: finding.note },
        {
          label: labels.answer,
          text: answeredAt ? words.by(finding.answeredBy, moment(sheet, answeredAt)) : labels.noAnswer,
        },
        ...(answeredAt && answer ? [{ label: "", text: answer }] : []),
        {
          label: labels.closed,
          text: closedAt ? words.by(finding.closedBy, moment(sheet, closedAt)) : labels.open,
        },
      ],
    };
  });
}

function coverageBlocks(sheet: Sheet): Block[] {
  const { source, words, locale, edition } = sheet;
  const labels = words.coverage;
  const covered = coverageOf(source.documents);
  const proved = new Set(covered.filter(({ proofs }) => proofs.length > 0).map(({ clause }) => clause));
  const rest = listItems(edition)
    .map(({ clause }) => clause)
    .filter((clause) => !proved.has(clause));
  const file = (item: string, version: MaterialVersionView) =>
    [
      `${itemTitle(item, locale)} · ${words.documents.version(version.version)}`,
      version.fileName,
      version.sha256.slice(0, 32),
      version.sha256.slice(32),
    ].join("\n");
  const table: Block = {
    kind: "table",
    columns: [
      { title: labels.clause, width: 1.1 },
      { title: labels.requirement, width: 3.4 },
      { title: labels.file, width: 4.2 },
      { title: labels.state, width: 1.6 },
    ],
    rows: covered.map(({ clause, proofs, state }) => [
      clause,
      clauseTitle(sheet, clause),
      proofs.map(({ item, version }) => file(item, version)).join("\n"),
      labels.states[state],
    ]),
    foot: null,
  };
  return [
    { kind: "text", tone: "quiet", text: labels.intro },
    ...(covered.length > 0 ? [table] : [{ kind: "text", tone: "plain", text: labels.none } satisfies Block]),
    ...(rest.length > 0
      ? [{ kind: "text", tone: "plain", text: labels.rest(rest.join(words.list)) } satisfies Block]
      : []),
  ];
}
