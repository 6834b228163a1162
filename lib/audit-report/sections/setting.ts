import type { Block } from "@/lib/audit-report/blocks";
import type { Draft } from "@/lib/audit-report/draft";
import { levelName } from "@/lib/audit-report/level-name";
import { printedMoment } from "@/lib/audit-report/moment";
import { presentEntries } from "@/lib/audits/operations";
import { CURRENT_BASIS } from "@/lib/certificates/body";
import { printedDate } from "@/lib/pdf/printed-date";
import { evidenceMethods } from "@/lib/site-record/schema";

/** Who was audited. */
export function organisationBlocks({ source, words, locale }: Draft): Block[] {
  const { organisation } = source;
  const labels = words.organisation;
  const outlets = source.outlets.map(({ name, address }) => words.with(name, address)).join(words.list);
  const rows: [string, string][] = [
    [labels.name, organisation.name],
    ...(locale === "en" && organisation.nameEn
      ? [[labels.nameEn, organisation.nameEn] satisfies [string, string]]
      : []),
    [labels.creditCode, organisation.creditCode],
    [labels.legalPerson, organisation.legalPerson || words.notRecorded],
    [labels.registered, organisation.registeredAddress || words.notRecorded],
    [labels.office, organisation.officeAddress || words.notRecorded],
    [labels.employees, source.employeeCount === null ? words.notRecorded : String(source.employeeCount)],
    [labels.products, source.products || words.notRecorded],
    [labels.outlets, outlets || words.none],
  ];
  return [{ kind: "facts", rows }];
}

/** What was audited, to what end, by whom, where and when. */
export function auditBlocks(draft: Draft): Block[] {
  const { source, words, locale, edition, sheet } = draft;
  const labels = words.audit;
  const evidence = presentEntries(sheet.entries, "evidence");
  const counts = evidenceMethods
    .map((method) => {
      const count = evidence.filter(({ value }) => value.method === method).length;
      return labels.evidenceCount(words.clauses.evidence[method], count);
    })
    .join(words.list);
  const { plan } = source;
  const days = plan && labels.days(printedDate(plan.startsOn, locale), printedDate(plan.endsOn, locale));
  const rows: [string, string][] = [
    [labels.purpose, plan?.objectives || labels.purposeDefault],
    [labels.basis, CURRENT_BASIS[locale]],
    [labels.edition, edition.name[locale]],
    [labels.scope, (locale === "en" && source.scopeEn) || source.scope || words.notRecorded],
    [labels.requested, source.requestedLevel ? levelName(source.requestedLevel, locale) : words.none],
    [labels.mode, modeName(draft)],
    [labels.methods, labels.methodsText(counts)],
    [labels.dates, days ?? words.notRecorded],
    [labels.place, placesOf(draft) || source.organisation.officeAddress || words.notRecorded],
    [labels.team, teamOf(draft)],
    [labels.accompanying, othersOf(draft) || words.none],
    [labels.signedOff, labels.by(source.signedOff.by, printedMoment(source.signedOff.at, locale))],
  ];
  return [{ kind: "facts", rows }];
}

function modeName({ source, words }: Draft): string {
  const mode = source.plan?.mode ?? "";
  return Object.entries(words.modes).find(([key]) => key === mode)?.[1] ?? words.notRecorded;
}

function teamOf({ source, words }: Draft): string {
  const roleName = (role: string) => Object.entries(words.roles).find(([key]) => key === role)?.[1] ?? role;
  return source.team.map(({ name, role }) => words.with(name, roleName(role))).join(words.list) || words.none;
}

/** The business address and wherever a meeting took place. */
function placesOf({ source, sheet, words }: Draft): string {
  const met = presentEntries(sheet.entries, "meeting").map(({ value }) => value.place);
  const places = [source.organisation.officeAddress, ...met].filter((place) => place !== "");
  return [...new Set(places)].join(words.list);
}

/** Whoever was there and is not of the booked team: guides of the organisation, observers. */
function othersOf({ source, sheet, words }: Draft): string {
  const team = new Set(source.team.map(({ name }) => name));
  return presentEntries(sheet.entries, "attendee")
    .filter(({ value }) => !(value.side === "team" && team.has(value.name)))
    .map(({ value }) => words.with(value.name, value.title || words.meetings.sides[value.side]))
    .join(words.list);
}
