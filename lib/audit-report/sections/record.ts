import type { Block } from "@/lib/audit-report/blocks";
import type { Draft } from "@/lib/audit-report/draft";
import { daysFromTo, minutesBetween, shownHours } from "@/lib/audit-report/moment";
import { presentEntries } from "@/lib/audits/operations";
import { printedDate } from "@/lib/pdf/printed-date";
import { meetings } from "@/lib/site-record/schema";

/** Opening and closing meeting, and who attended which. */
export function meetingBlocks({ sheet, words, locale }: Draft): Block[] {
  const labels = words.meetings;
  const held = presentEntries(sheet.entries, "meeting");
  const attendees = presentEntries(sheet.entries, "attendee");
  return [
    ...meetings.flatMap((name): Block[] => {
      const meeting = held.find((each) => each.name === name)?.value;
      const heading: Block = { kind: "heading", text: labels.names[name] };
      if (!meeting) return [heading, { kind: "text", tone: "warning", text: labels.missing }];
      const rows: [string, string][] = [
        [labels.time, `${printedDate(meeting.day, locale)} ${meeting.from}–${meeting.to}`],
        [labels.place, meeting.place],
        [labels.chair, meeting.chair],
        [labels.notes, meeting.notes || words.none],
      ];
      return [heading, { kind: "facts", rows }];
    }),
    { kind: "heading", text: labels.attendance },
    attendees.length === 0
      ? { kind: "text", tone: "warning", text: labels.missing }
      : {
          kind: "table",
          columns: [
            { title: labels.name, width: 36 },
            { title: labels.post, width: 36 },
            { title: labels.side, width: 26 },
            { title: labels.attended, width: 34 },
          ],
          rows: attendees.map(({ value }) => [
            value.name,
            value.title,
            labels.sides[value.side],
            value.meetings.map((name) => labels.names[name]).join(words.list),
          ]),
          foot: null,
        },
  ];
}

/** Planned against actual hours, and why they differ. A planned day is eight hours of every auditor. */
export function hourBlocks({ source, sheet, words, locale }: Draft): Block[] {
  const labels = words.hours;
  const presence = presentEntries(sheet.entries, "presence").sort((a, b) =>
    `${a.value.day} ${a.value.from}`.localeCompare(`${b.value.day} ${b.value.from}`),
  );
  const actual = presence.reduce((sum, { value }) => sum + minutesBetween(value.from, value.to), 0);
  const people = source.team.filter(({ role }) => role !== "expert").length;
  const days = source.plan ? daysFromTo(source.plan.startsOn, source.plan.endsOn) : 0;
  const planned = days * people * 8 * 60;
  const [deviation] = presentEntries(sheet.entries, "deviation");
  const difference = actual - planned;
  const rows: [string, string][] = [
    [labels.planned, labels.plannedText(days, people, shownHours(planned))],
    ...(source.plannedHalfDays === null
      ? []
      : [
          [labels.personDays, labels.personDaysText(String(source.plannedHalfDays / 2))] satisfies [
            string,
            string,
          ],
        ]),
    [labels.actual, presence.length === 0 ? words.notRecorded : labels.actualText(shownHours(actual))],
    ...(presence.length === 0
      ? []
      : [[labels.difference, differenceText(labels, difference)] satisfies [string, string]]),
    [labels.reason, deviation?.value.reason ?? (difference === 0 ? words.none : labels.noReason)],
  ];
  if (presence.length === 0) {
    return [
      { kind: "facts", rows },
      { kind: "text", tone: "warning", text: labels.none },
    ];
  }
  return [
    { kind: "facts", rows },
    {
      kind: "table",
      columns: [
        { title: labels.day, width: 24 },
        { title: labels.person, width: 20 },
        { title: labels.time, width: 22 },
        { title: labels.length, width: 14, align: "end" },
        { title: labels.activity, width: 50 },
      ],
      rows: presence.map(({ value }) => [
        printedDate(value.day, locale),
        value.name,
        `${value.from}–${value.to}`,
        shownHours(minutesBetween(value.from, value.to)),
        value.activity,
      ]),
      foot: null,
    },
  ];
}

function differenceText(labels: Draft["words"]["hours"], minutes: number): string {
  if (minutes === 0) return labels.equal;
  return minutes > 0 ? labels.more(shownHours(minutes)) : labels.less(shownHours(-minutes));
}

/** Every connection of a remote audit; null for an audit without any that was not planned as remote. */
export function remoteBlocks({ source, sheet, words, locale }: Draft): Block[] | null {
  const labels = words.remote;
  const sessions = presentEntries(sheet.entries, "remote");
  const isRemote = source.plan !== null && source.plan.mode !== "FS01";
  if (sessions.length === 0) {
    return isRemote ? [{ kind: "text", tone: "warning", text: labels.none }] : null;
  }
  return sessions.map(({ value }): Block => {
    const rows: [string, string][] = [
      [labels.time, `${printedDate(value.day, locale)} ${value.from}–${value.to}`],
      [labels.means, value.means],
      [labels.participants, value.participants],
      [labels.seen, value.seen],
      [labels.interruptions, value.interruptions || words.none],
    ];
    return { kind: "facts", rows };
  });
}
