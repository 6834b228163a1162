import { describe, expect, test } from "vitest";
import { membersToAdd, summariseAttendance } from "@/lib/site-record/attendance";
import type { Attendee } from "@/lib/site-record/schema";

const person = (name: string, side: Attendee["side"], ...meetings: Attendee["meetings"]): Attendee => ({
  name,
  title: "",
  side,
  meetings,
});

describe("who took part in the meetings", () => {
  test.each<[string, Attendee[], unknown[]]>([
    [
      "nobody is noted",
      [],
      [
        ["opening", 0, 0, ["auditee", "team"]],
        ["closing", 0, 0, ["auditee", "team"]],
      ],
    ],
    [
      "everybody at both",
      [
        person("周总", "auditee", "opening", "closing"),
        person("吴经理", "auditee", "opening", "closing"),
        person("林组长", "team", "opening", "closing"),
      ],
      [
        ["opening", 2, 1, []],
        ["closing", 2, 1, []],
      ],
    ],
    [
      "the enterprise only at the opening, the team only at the closing",
      [person("周总", "auditee", "opening"), person("林组长", "team", "closing")],
      [
        ["opening", 1, 0, ["team"]],
        ["closing", 0, 1, ["auditee"]],
      ],
    ],
  ])("%s", (_, attendees, expected) => {
    const told = summariseAttendance(attendees).map(({ meeting, counts, missing }) => [
      meeting,
      counts.auditee,
      counts.team,
      missing,
    ]);
    expect(told).toEqual(expected);
  });
});

describe("members of the team offered for attendance", () => {
  const team = [{ name: "林组长" }, { name: "赵组员" }];
  test.each<[string, Attendee[], string[]]>([
    ["all of them at first", [], ["林组长", "赵组员"]],
    ["those not noted yet", [person("林组长", "team", "opening")], ["赵组员"]],
    [
      "also when somebody of the enterprise has the same name",
      [person("赵组员", "auditee", "opening")],
      ["林组长", "赵组员"],
    ],
  ])("%s", (_, attendees, names) => {
    expect(membersToAdd(team, attendees).map(({ name }) => name)).toEqual(names);
  });
});
