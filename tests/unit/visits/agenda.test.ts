import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar";
import { caseStatuses } from "@/lib/cases/schema";
import { daysOf, MAX_AUDIT_DAYS } from "@/lib/planning/rules";
import { agendaOf, canArrangeVisit, readyItemsOf } from "@/lib/visits/agenda";
import { visitSchema } from "@/lib/visits/schema";

describe("the agenda of a visit", () => {
  test("one day holds everything", () => {
    expect(agendaOf({ startsOn: "2026-12-07", endsOn: "2026-12-07" })).toEqual([
      {
        from: "2026-12-07",
        to: "2026-12-07",
        activities: ["opening", "management", "evidence", "outlets", "team", "closing"],
      },
    ]);
  });

  test("days between the first and the last are one part", () => {
    expect(agendaOf({ startsOn: "2026-12-30", endsOn: "2027-01-02" })).toEqual([
      { from: "2026-12-30", to: "2026-12-30", activities: ["opening", "management", "evidence"] },
      { from: "2026-12-31", to: "2027-01-01", activities: ["evidence", "outlets"] },
      { from: "2027-01-02", to: "2027-01-02", activities: ["evidence", "team", "closing"] },
    ]);
  });

  test("whatever the plan, its days are covered once and in order, opened first and closed last, outlets not forgotten", () => {
    const plans = fc.record({
      start: fc.integer({ min: 0, max: 4000 }),
      days: fc.integer({ min: 1, max: MAX_AUDIT_DAYS }),
    });
    fc.assert(
      fc.property(plans, ({ start, days }) => {
        const startsOn = addDays("2026-01-01", start);
        const endsOn = addDays(startsOn, days - 1);
        const parts = agendaOf({ startsOn, endsOn });
        expect(parts.reduce((sum, { from, to }) => sum + daysOf({ startsOn: from, endsOn: to }), 0)).toBe(
          days,
        );
        for (const [index, part] of parts.entries()) {
          expect(part.from).toBe(index === 0 ? startsOn : addDays(parts[index - 1]?.to ?? "", 1));
        }
        const all = parts.flatMap(({ activities }) => activities);
        expect([all[0], all.at(-1)]).toEqual(["opening", "closing"]);
        expect(all).toContain("outlets");
      }),
    );
  });
});

test("what to have ready follows from how the audit is held; both ways together name nothing twice", () => {
  expect(readyItemsOf("FS01")).not.toContain("link");
  expect(readyItemsOf("FS02")).not.toContain("room");
  const both = readyItemsOf("FS03");
  expect(both).toEqual(expect.arrayContaining(["room", "link"]));
  expect(new Set(both).size).toBe(both.length);
});

test("the enterprise arranges the visit from its yes to the plan until the sign-off", () => {
  expect(caseStatuses.filter(canArrangeVisit)).toEqual(["confirmed", "ready", "auditing"]);
});

describe("what is typed about the day", () => {
  const typed = {
    caseId: "6f1e2a34-0000-4000-8000-000000000001",
    basedOn: "0",
    contactName: " 周敏 ",
    contactPhone: "138 0000 0000",
    meetingPoint: "上海市虚构路1号南门",
    network: "unknown",
  };

  test("needs whom to ask for, a phone, where to come, and a word about the network; the rest may be empty", () => {
    expect(visitSchema.parse(typed)).toMatchObject({ contactName: "周敏", basedOn: 0, remarks: "" });
    const faults = visitSchema.safeParse({
      ...typed,
      contactName: "  ",
      contactPhone: "12",
      meetingPoint: "",
      network: "",
    });
    expect(faults.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["contactName", "required"],
      ["contactPhone", "phone"],
      ["meetingPoint", "required"],
      ["network", "choose"],
    ]);
  });

  test.each([
    ["a field that nobody asked for", { accountId: "x" }],
    ["a revision below nothing", { basedOn: "-1" }],
    ["a text without end", { remarks: "长".repeat(2001) }],
  ])("refuses %s", (_, extra) => {
    expect(visitSchema.safeParse({ ...typed, ...extra }).success).toBe(false);
  });
});
