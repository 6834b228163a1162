import type { Attendee, MeetingName } from "@/lib/site-record/schema";
import { attendeeSides, meetings } from "@/lib/site-record/schema";

type Side = (typeof attendeeSides)[number];

export type MeetingAttendance = {
  meeting: MeetingName;
  /** How many of each side took part. */
  counts: Record<Side, number>;
  /** Sides that nobody is noted for. */
  missing: Side[];
};

/** Who took part in the opening and in the closing meeting, by side. */
export function summariseAttendance(attendees: readonly Attendee[]): MeetingAttendance[] {
  return meetings.map((meeting) => {
    const there = attendees.filter((one) => one.meetings.includes(meeting));
    const countOf = (side: Side) => there.filter((one) => one.side === side).length;
    return {
      meeting,
      counts: { auditee: countOf("auditee"), team: countOf("team") },
      missing: attendeeSides.filter((side) => countOf(side) === 0),
    };
  });
}

/** Members of the audit team who are not noted yet; people are told apart by name, as on paper. */
export function membersToAdd<Member extends { name: string }>(
  team: readonly Member[],
  attendees: readonly Attendee[],
): Member[] {
  const noted = new Set(attendees.filter(({ side }) => side === "team").map(({ name }) => name));
  return team.filter(({ name }) => !noted.has(name));
}
