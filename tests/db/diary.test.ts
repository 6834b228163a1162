import "next/dist/server/node-environment-baseline";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { dateOfDay } from "@/lib/calendar";
import * as actions from "@/lib/diary/actions";
import { deleteMonth, keepMonth, recordDiaryEvent } from "@/lib/diary/commands";
import { loadDiary } from "@/lib/diary/loaders";
import { useDatabase } from "@/tests/db/database";
import { submitAs } from "@/tests/db/forms";
import { asSeenBy } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeOrganisation } from "@/tests/factories/organisation";

const { db, asOwner } = useDatabase();
const now = new Date("2026-08-31T15:00:00Z");

const figures = {
  services: 300,
  complaints: 4,
  complaintsResolved: 3,
  surveysSent: 100,
  surveysAnswered: 80,
  satisfaction: 9325,
};
const typed = {
  services: "300",
  complaints: "4",
  complaintsResolved: "3",
  surveysSent: "100",
  surveysAnswered: "80",
  satisfaction: "93.25",
};

async function setting() {
  const { id: organisationId } = await makeOrganisation(db);
  const owner = await makeMember(db, organisationId, "owner", "周总");
  const colleague = await makeMember(db, organisationId, "member", "李员");
  const ask = (actor: Actor) => ({ actor, facts: { kind: "organisation" as const, organisationId }, now });
  return { organisationId, owner, colleague, ask };
}
const monthsOf = (organisationId: string) =>
  db.diaryMonth.findMany({ where: { organisationId }, orderBy: { month: "asc" } });
const stampOf = async (organisationId: string) => (await monthsOf(organisationId))[0]?.stamp ?? "";
/** What the person's first enterprise has in a year. */
const diaryOf = async (actor: Actor, search: Record<string, string>) => {
  const diary = await asSeenBy(actor, () => loadDiary(search));
  const [first] = diary.organisations;
  if (!first) throw new Error("no diary");
  return { ...diary, ...first };
};

describe("a month of the diary", () => {
  test("is kept, changed and shown with its rates and those of the year", async () => {
    const { organisationId, owner, colleague } = await setting();
    const form = { organisationId, month: "2025-03", basedOn: "", ...typed };
    expect(await submitAs(colleague, actions.keepMonth, form)).toMatchObject({ state: "done" });
    const basedOn = await stampOf(organisationId);
    expect(await submitAs(owner, actions.keepMonth, { ...form, basedOn, services: "４００" })).toMatchObject({
      state: "done",
    });
    await submitAs(owner, actions.keepMonth, { ...form, month: "2025-12", services: "200", complaints: "3" });
    const diary = await diaryOf(owner, { year: "2025", month: "2025-03", of: organisationId });
    expect(diary).toMatchObject({ year: 2025, earlier: 2024, later: 2026, open: "2025-03", isEmpty: false });
    expect(diary.months).toHaveLength(12);
    expect(diary.months[2]).toMatchObject({
      month: "2025-03",
      kept: { ...figures, services: 400 },
      rates: { complaints: 100, resolution: 7500, satisfaction: 9325 },
    });
    expect(diary.months[3]).toMatchObject({ kept: null, rates: { complaints: null } });
    // 7 of 600 services, 6 of 7 complaints.
    expect(diary.rates).toEqual({ complaints: 117, resolution: 8571, satisfaction: 9325 });
    expect((await diaryOf(owner, { year: "2024" })).isEmpty).toBe(true);
  });

  test("lies never in the future: the month that begins in Shanghai counts", async () => {
    const { organisationId, owner, ask } = await setting();
    const month = (name: string) => ({ month: name, basedOn: "", ...figures });
    expect(await keepMonth(ask(owner), month("2026-09"))).toMatchObject({
      code: "invalid_input",
      fields: { month: { code: "month_in_future" } },
    });
    expect(await monthsOf(organisationId)).toEqual([]);
    const anHourLater = { ...ask(owner), now: new Date("2026-08-31T16:00:00Z") };
    expect((await keepMonth(anHourLater, month("2026-09"))).ok).toBe(true);
  });

  test("of two people who save at once, for the first time or later, one wins and the other is told", async () => {
    const { organisationId, owner, colleague, ask } = await setting();
    for (let round = 0; round < 4; round += 1) {
      const basedOn = await stampOf(organisationId);
      const outcomes = await Promise.all(
        [owner, colleague].map((actor, index) =>
          keepMonth(ask(actor), { month: "2026-01", basedOn, ...figures, services: 500 + index }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "someone_was_faster" });
      const winner = outcomes.findIndex(({ ok }) => ok);
      expect(await monthsOf(organisationId)).toMatchObject([{ services: 500 + winner }]);
    }
  });

  test("is deleted only as it was seen, and what was deleted and filled in anew is another month's figures", async () => {
    const { organisationId, owner } = await setting();
    const form = { organisationId, month: "2026-01", basedOn: "", ...typed };
    await submitAs(owner, actions.keepMonth, form);
    const seen = await stampOf(organisationId);
    await submitAs(owner, actions.keepMonth, { ...form, basedOn: seen, services: "1" });
    const remove = (basedOn: string) =>
      submitAs(owner, actions.deleteMonth, { organisationId, month: "2026-01", basedOn });
    expect(await remove(seen)).toMatchObject({ code: "someone_was_faster" });
    expect(await monthsOf(organisationId)).toMatchObject([{ services: 1 }]);
    const last = await stampOf(organisationId);
    await db.diaryMonth.deleteMany({ where: { organisationId, stamp: last } });
    await submitAs(owner, actions.keepMonth, form);
    expect(await submitAs(owner, actions.keepMonth, { ...form, basedOn: last })).toMatchObject({
      code: "someone_was_faster",
    });
    expect(await monthsOf(organisationId)).toMatchObject([{ services: 300 }]);
  });

  test("is gone once it was deleted, and others stay", async () => {
    const { organisationId, owner, ask } = await setting();
    await submitAs(owner, actions.keepMonth, { organisationId, month: "2025-01", basedOn: "", ...typed });
    const basedOn = await stampOf(organisationId);
    await submitAs(owner, actions.keepMonth, { organisationId, month: "2025-02", basedOn: "", ...typed });
    expect(await deleteMonth(ask(owner), { month: "2025-01", basedOn })).toEqual({
      ok: true,
      value: { month: "2025-01" },
    });
    expect(await deleteMonth(ask(owner), { month: "2025-01", basedOn })).toMatchObject({
      code: "someone_was_faster",
    });
    expect(await monthsOf(organisationId)).toMatchObject([{ month: dateOfDay("2025-02-01") }]);
  });

  test("that contradicts itself comes back with its messages and what was typed", async () => {
    const { organisationId, owner } = await setting();
    const wrong = { organisationId, month: "2026-01", basedOn: "", ...typed, complaintsResolved: "９" };
    expect(await submitAs(owner, actions.keepMonth, wrong)).toMatchObject({
      state: "failed",
      code: "invalid_input",
      fields: { complaintsResolved: { code: "more_than_complaints" } },
      values: { complaintsResolved: "９", services: "300" },
    });
    expect(await monthsOf(organisationId)).toEqual([]);
  });

  test("the database refuses what the form refuses", async () => {
    const { organisationId, owner } = await setting();
    const row = (given: Partial<typeof figures> & { day?: string }) => {
      const { day = "2026-01-01", ...changes } = given;
      return db.diaryMonth.create({
        data: {
          organisationId,
          month: dateOfDay(day),
          ...figures,
          ...changes,
          stamp: randomUUID(),
          savedById: owner.accountId,
          savedAt: now,
        },
      });
    };
    for (const wrong of [
      { complaintsResolved: 5 },
      { surveysAnswered: 101 },
      { services: -1 },
      { satisfaction: 10_001 },
      { surveysAnswered: 0 },
      { day: "2026-01-02" },
    ]) {
      await expect(row(wrong), JSON.stringify(wrong)).rejects.toThrow();
    }
    expect(await monthsOf(organisationId)).toEqual([]);
    await row({});
    expect(await monthsOf(organisationId)).toHaveLength(1);
  });
});

describe("internal audits and management reviews", () => {
  test("are recorded, shown in their year, and deleted", async () => {
    const { organisationId, owner, colleague } = await setting();
    const event = { organisationId, kind: "internal_audit", heldOn: "2025-06-30", text: "覆盖全部门店" };
    expect(await submitAs(colleague, actions.recordDiaryEvent, event)).toMatchObject({ state: "done" });
    const { events } = await diaryOf(owner, { year: "2025" });
    expect(events).toMatchObject([{ kind: "internal_audit", heldOn: "2025-06-30", text: "覆盖全部门店" }]);
    expect((await diaryOf(owner, { year: "2024" })).events).toEqual([]);
    const gone = { organisationId, eventId: events[0]?.id ?? "" };
    expect(await submitAs(owner, actions.deleteDiaryEvent, gone)).toMatchObject({ state: "done" });
    expect(await submitAs(owner, actions.deleteDiaryEvent, gone)).toMatchObject({ code: "not_found" });
    expect(await db.diaryEvent.count({ where: { organisationId } })).toBe(0);
  });

  test("were held by today at the latest", async () => {
    const { organisationId, owner, ask } = await setting();
    const event = (heldOn: string) => ({ kind: "management_review" as const, heldOn, text: "" });
    expect(await recordDiaryEvent(ask(owner), event("2026-09-01"))).toMatchObject({
      fields: { heldOn: { code: "date_in_future" } },
    });
    expect((await recordDiaryEvent(ask(owner), event("2026-08-31"))).ok).toBe(true);
    expect(await db.diaryEvent.count({ where: { organisationId } })).toBe(1);
  });
});

describe("a diary is its enterprise's own", () => {
  test("another enterprise's ids are not found and change nothing; so are staff's wishes", async () => {
    const { organisationId, owner } = await setting();
    await submitAs(owner, actions.keepMonth, { organisationId, month: "2026-01", basedOn: "", ...typed });
    await submitAs(owner, actions.recordDiaryEvent, {
      organisationId,
      kind: "internal_audit",
      heldOn: "2026-01-05",
    });
    const event = await db.diaryEvent.findFirstOrThrow({ where: { organisationId } });
    const before = await monthsOf(organisationId);
    const stamp = await stampOf(organisationId);
    const elsewhere = (await makeOrganisation(db)).id;
    const stranger = await makeMember(db, elsewhere);
    const staff = await makeStaff(db, ["planner", "administrator", "complaints_officer"]);
    for (const actor of [stranger, staff]) {
      const answers = [
        await submitAs(actor, actions.keepMonth, {
          organisationId,
          month: "2026-01",
          basedOn: stamp,
          ...typed,
          services: "1",
        }),
        await submitAs(actor, actions.keepMonth, { organisationId, month: "2026-02", basedOn: "", ...typed }),
        await submitAs(actor, actions.deleteMonth, { organisationId, month: "2026-01", basedOn: stamp }),
        await submitAs(actor, actions.recordDiaryEvent, {
          organisationId,
          kind: "internal_audit",
          heldOn: "2026-01-06",
        }),
        await submitAs(actor, actions.deleteDiaryEvent, { organisationId, eventId: event.id }),
      ];
      for (const answer of answers) expect(answer).toMatchObject({ state: "failed", code: "not_found" });
    }
    // Under the stranger's own enterprise the ids of this one mean nothing.
    expect(
      await submitAs(stranger, actions.deleteDiaryEvent, { organisationId: elsewhere, eventId: event.id }),
    ).toMatchObject({ code: "not_found" });
    expect(
      await submitAs(stranger, actions.deleteMonth, {
        organisationId: elsewhere,
        month: "2026-01",
        basedOn: stamp,
      }),
    ).toMatchObject({ code: "someone_was_faster" });
    expect(await monthsOf(organisationId)).toEqual(before);
    expect(await db.diaryEvent.count({ where: { organisationId } })).toBe(1);
    const theirs = await asSeenBy(stranger, () => loadDiary({ of: organisationId, month: "2026-01" }));
    expect(JSON.stringify(theirs)).not.toContain(organisationId);
    await expect(asSeenBy(staff, () => loadDiary({}))).rejects.toThrow(/NOT_FOUND|404/);
  });

  test("the application's account empties no table", async () => {
    for (const table of ["diary_month", "diary_event"]) {
      await expect(asOwner(`SET ROLE xingzheng_app; TRUNCATE ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
