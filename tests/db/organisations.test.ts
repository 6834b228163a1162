import { describe, expect, it } from "vitest";
import { hashToken } from "@/lib/access/token";
import { inviteMember, joinOrganisation, registerOrganisation } from "@/lib/organisations/commands";
import { useDatabase } from "@/tests/db/database";
import { makeMember } from "@/tests/factories/account";
import { creditCodeNumber, makeOrganisation } from "@/tests/factories/organisation";

const { db } = useDatabase();
const now = new Date("2026-11-21T02:00:00Z");
const registration = (number: number) => ({
  organisationName: "虚构电器有限公司",
  creditCode: creditCodeNumber(number),
  enterpriseType: "trade" as const,
  legalPerson: "张虚",
  registeredAddress: "上海市虚构路1号",
  officeAddress: "",
  contactName: "李构",
  contactPhone: "021-00000000",
  name: "李构",
  email: `owner${number}@enterprise.example`,
  password: "a long enough password",
  locale: "zh" as const,
});

describe("an enterprise registers itself", () => {
  it("with its first account as the owner, in one step", async () => {
    const outcome = await registerOrganisation({ now }, registration(1));
    if (!outcome.ok) throw new Error(outcome.code);
    const { organisationId, accountId } = outcome.value;
    const account = await db.account.findUniqueOrThrow({
      where: { id: accountId },
      include: { memberships: true },
    });
    expect(account.memberships).toMatchObject([{ organisationId, role: "owner" }]);
    expect(account.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await db.organisation.findUnique({ where: { id: organisationId } })).toMatchObject({
      officeAddress: "上海市虚构路1号",
    });
  });

  it("once: the same code again is told at its field, and no account remains", async () => {
    await registerOrganisation({ now }, registration(2));
    const again = { ...registration(2), email: "another@enterprise.example" };
    expect(await registerOrganisation({ now }, again)).toMatchObject({
      code: "organisation_exists",
      fields: { creditCode: { code: "organisation_exists" } },
    });
    expect(await db.account.count({ where: { email: again.email } })).toBe(0);
  });

  it("once, also when two people send the form at the same moment", async () => {
    const answers = await Promise.all([
      registerOrganisation({ now }, registration(3)),
      registerOrganisation({ now }, { ...registration(3), email: "other3@enterprise.example" }),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("not with an address that has an account, and no enterprise remains", async () => {
    await registerOrganisation({ now }, registration(4));
    const again = { ...registration(5), email: registration(4).email };
    expect(await registerOrganisation({ now }, again)).toMatchObject({
      code: "email_taken",
      fields: { email: { code: "email_taken" } },
    });
    expect(await db.organisation.count({ where: { creditCode: again.creditCode } })).toBe(0);
  });

  it("not with a name that could not be printed, and is told which character", async () => {
    expect(
      await registerOrganisation({ now }, { ...registration(6), organisationName: "虚构\u{2ffff}公司" }),
    ).toMatchObject({
      code: "character_not_printable",
      params: { characters: "\u{2ffff}" },
      fields: { organisationName: { code: "character_not_printable" } },
    });
  });
});

describe("a colleague joins by a link", () => {
  const joining = { name: "赵员", password: "a long enough password", locale: "zh" };
  async function invitation(email: string) {
    const { id: organisationId } = await makeOrganisation(db);
    const actor = await makeMember(db, organisationId);
    const facts = { kind: "organisation", organisationId } as const;
    const invited = await inviteMember({ actor, facts, now }, { organisationId, email });
    if (!invited.ok) throw new Error(invited.code);
    return { organisationId, token: invited.value.token };
  }

  it("and becomes a member; the link works once and only its hash was kept", async () => {
    const { organisationId, token } = await invitation("member@enterprise.example");
    expect(await db.setupToken.count({ where: { tokenHash: hashToken(token) } })).toBe(1);
    const [first, second] = await Promise.all([
      joinOrganisation({ now }, { token, ...joining }),
      joinOrganisation({ now }, { token, ...joining }),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    expect(await joinOrganisation({ now }, { token, ...joining })).toMatchObject({ code: "link_invalid" });
    const account = await db.account.findUniqueOrThrow({
      where: { email: "member@enterprise.example" },
      include: { memberships: true },
    });
    expect(account.memberships).toMatchObject([{ organisationId, role: "member" }]);
  });

  it("but not after a week, nor with an invented link", async () => {
    const { token } = await invitation("late@enterprise.example");
    const later = new Date("2026-11-28T02:00:01Z");
    expect(await joinOrganisation({ now: later }, { token, ...joining })).toMatchObject({
      code: "link_invalid",
    });
    expect(await joinOrganisation({ now }, { token: "x".repeat(43), ...joining })).toMatchObject({
      code: "link_invalid",
    });
  });
});
