import type { Block } from "@/lib/audit-report/blocks";
import type { Draft } from "@/lib/audit-report/draft";
import { shownHours, signedHours } from "@/lib/audit-report/moment";
import { presentEntries } from "@/lib/audits/operations";
import { printedDate } from "@/lib/pdf/printed-date";
import { minutesOf } from "@/lib/site-record/clock";
import { summariseHours } from "@/lib/site-record/hours";
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

/** Planned against actual hours by person and in all, why they differ, and what the hours went into. */
export function hourBlocks(draft: Draft): Block[] {
  const { sheet, words, locale } = draft;
  const labels = words.hours;
  const presence = presentEntries(sheet.entries, "presence").sort((a, b) =>
    `${a.value.day} ${a.value.from}`.localeCompare(`${b.value.day} ${b.value.from}`),
  );
  const blocks = summaryBlocks(draft);
  if (presence.length === 0) return [...blocks, { kind: "text", tone: "warning", text: labels.none }];
  return [
    ...blocks,
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
        shownHours(minutesOf(value) ?? 0),
        value.activity,
      ]),
      foot: null,
    },
  ];
}

function summaryBlocks({ source, sheet, words }: Draft): Block[] {
  const labels = words.hours;
  const presence = presentEntries(sheet.entries, "presence").map(({ value }) => value);
  const plan = { startsOn: source.plan?.startsOn ?? "", endsOn: source.plan?.endsOn ?? "" };
  const { people, agreed, deviates } = summariseHours(
    { ...plan, team: source.team, plannedHours: source.plannedHours },
    presence,
  );
  const row = (name: string, planned: number | null, actual: number) => [
    name,
    planned === null ? "—" : shownHours(planned),
    shownHours(actual),
    planned === null ? "—" : signedHours(actual - planned),
  ];
  const [deviation] = presentEntries(sheet.entries, "deviation");
  return [
    {
      kind: "table",
      columns: [
        { title: labels.person, width: 50 },
        { title: labels.planned, width: 28, align: "end" },
        { title: labels.actual, width: 28, align: "end" },
        { title: labels.difference, width: 28, align: "end" },
      ],
      rows: people.map((one) => row(one.name, one.plannedMinutes, one.actualMinutes)),
      foot: row(labels.agreed, agreed.plannedMinutes, agreed.actualMinutes),
    },
    {
      kind: "facts",
      rows: [[labels.reason, deviation?.value.reason ?? (deviates ? labels.noReason : words.none)]],
    },
  ];
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
