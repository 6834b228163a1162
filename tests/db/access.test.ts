import { describe, expect, test } from "vitest";
import * as commands from "@/lib/access/commands";
import { hashPassword } from "@/lib/access/password";
import { listOpenSessions, listStaffAccounts } from "@/lib/access/queries";
import type { Actor, StaffRoleName } from "@/lib/access/schema";
import { getActorOfSession, openSession } from "@/lib/access/sessions";
import { signIn } from "@/lib/access/sign-in";
import { hashToken } from "@/lib/access/token";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";

const { db } = useDatabase();
const now = new Date("2026-06-01T02:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const HOUR = 3_600_000;

async function makeSignIn(email: string, password = "correct horse battery") {
  return db.account.create({ data: { email, name: "测试", passwordHash: await hashPassword(password) } });
}
const attempt = (email: string, password: string, address = "192.0.2.1") =>
  signIn({ email, password, address, userAgent: "test" }, now);

describe("signing in", () => {
  test("the right password opens a session; capitals and spaces around the address do not matter", async () => {
    const account = await makeSignIn("right@example.com");
    const outcome = await attempt("  Right@Example.com ", "correct horse battery");
    expect(outcome.ok && outcome.value.accountId).toBe(account.id);
  });

  test("an unknown address, a wrong password and a disabled account get one and the same answer", async () => {
    await makeSignIn("known@example.com");
    const gone = await makeSignIn("disabled@example.com");
    await db.account.update({ where: { id: gone.id }, data: { disabledAt: now } });
    const answers = [
      await attempt("known@example.com", "wrong"),
      await attempt("unknown@example.com", "wrong"),
      await attempt("disabled@example.com", "correct horse battery"),
    ];
    expect(answers).toEqual(Array(3).fill({ ok: false, code: "wrong_credentials" }));
  });

  test("after ten wrong guesses from one address not even the right password is evaluated there", async () => {
    await makeSignIn("guessed@example.com");
    for (let i = 0; i < 10; i++) await attempt("guessed@example.com", `guess ${i}`, "192.0.2.66");
    const there = await attempt("guessed@example.com", "correct horse battery", "192.0.2.66");
    expect(there).toMatchObject({ ok: false, code: "too_many_attempts" });
    const owner = await attempt("guessed@example.com", "correct horse battery", "192.0.2.7");
    expect(owner.ok).toBe(true);
  });

  test("of 150 guesses on one account from as many addresses at most 100 a day are evaluated", async () => {
    await makeSignIn("spread@example.com");
    const codes: string[] = [];
    for (let i = 0; i < 150; i++) {
      const outcome = await attempt("spread@example.com", "wrong", `198.51.100.${i}`);
      codes.push(outcome.ok ? "ok" : outcome.code);
    }
    expect(codes.filter((code) => code === "wrong_credentials")).toHaveLength(100);
    expect(codes.filter((code) => code === "too_many_attempts")).toHaveLength(50);
  });
});

describe("a session", () => {
  test("carries the roles of this very moment and ends with the account", async () => {
    const staff = await makeStaff(db, ["planner"]);
    const id = await openSession(staff.accountId, "test", now);
    expect((await getActorOfSession(id, now))?.staffRoles).toEqual(["planner"]);
    await db.staffRole.deleteMany({ where: { accountId: staff.accountId } });
    expect((await getActorOfSession(id, now))?.staffRoles).toEqual([]);
    await db.account.update({ where: { id: staff.accountId }, data: { disabledAt: now } });
    expect(await getActorOfSession(id, now)).toBeNull();
  });

  test.each([
    ["works a minute later", later(60_000), true],
    ["works after eleven hours without use", later(11 * HOUR), true],
    ["has ended after twelve hours without use", later(12 * HOUR), false],
    ["has ended after seven days in any case", later(7 * 24 * HOUR), false],
  ])("%s", async (_, when, alive) => {
    const staff = await makeStaff(db, []);
    const id = await openSession(staff.accountId, "test", now);
    expect((await getActorOfSession(id, when)) !== null).toBe(alive);
  });

  test("signing out everywhere ends all of one's sessions and nobody else's", async () => {
    const one = await makeStaff(db, ["auditor"]);
    const other = await makeStaff(db, ["auditor"]);
    const ids = [await openSession(one.accountId, "a", now), await openSession(one.accountId, "b", now)];
    const kept = await openSession(other.accountId, "c", now);
    expect(await commands.signOutEverywhere({ actor: one, now })).toMatchObject({ ok: true });
    for (const id of ids) expect(await getActorOfSession(id, now)).toBeNull();
    expect(await getActorOfSession(kept, now)).not.toBeNull();
    expect(await listOpenSessions(one.accountId, now)).toEqual([]);
  });

  test("changing the password needs the current one, keeps this session and ends the others", async () => {
    const account = await makeSignIn("change@example.com", "the old password");
    const here = await openSession(account.id, "here", now);
    const there = await openSession(account.id, "there", now);
    const actor = (await getActorOfSession(here, now)) as Actor;
    const refused = await commands.changeOwnPassword(
      { actor, now },
      { currentPassword: "not it", password: "the new password" },
    );
    expect(refused).toMatchObject({ ok: false, fields: { currentPassword: { code: "wrong_password" } } });
    expect(await getActorOfSession(there, now)).not.toBeNull();
    await commands.changeOwnPassword(
      { actor, now },
      { currentPassword: "the old password", password: "the new password" },
    );
    expect(await getActorOfSession(here, now)).not.toBeNull();
    expect(await getActorOfSession(there, now)).toBeNull();
    expect((await attempt("change@example.com", "the old password")).ok).toBe(false);
    expect((await attempt("change@example.com", "the new password")).ok).toBe(true);
  });
});

describe("staff accounts", () => {
  test("a new colleague chooses a password by a link that works once", async () => {
    const admin = await makeStaff(db, ["administrator"]);
    const roles: StaffRoleName[] = ["planner", "application_officer"];
    const made = await commands.createStaffAccount(
      { actor: admin, now },
      { name: "新同事", email: "new@example.com", roles },
    );
    if (!made.ok) throw new Error(made.code);
    expect((await attempt("new@example.com", "none")).ok).toBe(false);
    const link = { token: made.value.token, password: "a good long password" };
    expect(await commands.completeSetup(link, now)).toMatchObject({ ok: true });
    expect(await commands.completeSetup(link, now)).toEqual({ ok: false, code: "link_invalid" });
    expect((await attempt("new@example.com", "a good long password")).ok).toBe(true);
    const [listed] = (await listStaffAccounts()).filter((a) => a.email === "new@example.com");
    expect(listed).toMatchObject({ roles: expect.arrayContaining(roles), hasPassword: true });
  });

  test("a link two people follow at once works for one of them", async () => {
    const admin = await makeStaff(db, ["administrator"]);
    const made = await commands.createStaffAccount(
      { actor: admin, now },
      { name: "同事", email: "twice@example.com", roles: ["auditor"] },
    );
    if (!made.ok) throw new Error(made.code);
    const use = (password: string) => commands.completeSetup({ token: made.value.token, password }, now);
    const both = await Promise.all([use("first password"), use("second password")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("an expired link makes nobody administrator", async () => {
    const token = "a-token-that-has-expired";
    await db.setupToken.create({ data: { tokenHash: hashToken(token), expiresAt: later(-1) } });
    const outcome = await commands.completeSetup(
      { token, name: "某人", email: "late@example.com", password: "long enough now" },
      now,
    );
    expect(outcome).toEqual({ ok: false, code: "link_invalid" });
    expect(await db.account.count({ where: { email: "late@example.com" } })).toBe(0);
  });

  test("an address that is taken is said at its field", async () => {
    const admin = await makeStaff(db, ["administrator"]);
    await makeSignIn("taken@example.com");
    const outcome = await commands.createStaffAccount(
      { actor: admin, now },
      { name: "重名", email: "taken@example.com", roles: ["auditor"] },
    );
    expect(outcome).toMatchObject({ ok: false, fields: { email: { code: "email_taken" } } });
  });

  test("disabling ends the sessions with the same commit", async () => {
    const admin = await makeStaff(db, ["administrator"]);
    const staff = await makeStaff(db, ["planner"]);
    const id = await openSession(staff.accountId, "test", now);
    await commands.disableAccount({ actor: admin, now }, { accountId: staff.accountId });
    expect(await getActorOfSession(id, now)).toBeNull();
  });
});

test("two administrators who remove each other at once leave one of them", async () => {
  await db.staffRole.deleteMany({ where: { role: "administrator" } });
  const one = await makeStaff(db, ["administrator"]);
  const other = await makeStaff(db, ["administrator"]);
  const outcomes = await Promise.all([
    commands.setStaffRoles({ actor: one, now }, { accountId: other.accountId, roles: [] }),
    commands.disableAccount({ actor: other, now }, { accountId: one.accountId }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, code: "last_administrator" });
  const left = await db.staffRole.count({ where: { role: "administrator", account: { disabledAt: null } } });
  expect(left).toBe(1);
});
