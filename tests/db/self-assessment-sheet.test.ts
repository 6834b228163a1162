// First, so that the framework finds what it keeps a request in.
import "next/dist/server/node-environment-baseline";

import { describe, expect, test } from "vitest";
import { GET as snapshot } from "@/app/api/v1/audits/[caseId]/snapshot/route";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { loadAudit, loadScoreView, loadWorkspace } from "@/lib/audits/loaders";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import { loadCaseOverview } from "@/lib/cases/loaders";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";
import { score } from "@/lib/scoring/score";
import { save } from "@/lib/self-assessment/actions";
import { scorecardOf } from "@/lib/self-assessment/answers";
import { choosePack, resetSheet, saveAnswer } from "@/lib/self-assessment/commands";
import { loadCaseSelfAssessment, loadSelfAssessment } from "@/lib/self-assessment/loaders";
import { getSelfAssessment } from "@/lib/self-assessment/queries";
import { answerSchema } from "@/lib/self-assessment/schema";
import { useDatabase } from "@/tests/db/database";
import { ask, asSeenBy, signedIn } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeAudit } from "@/tests/factories/audit";
import { makeCase } from "@/tests/factories/case";
import { makeOrganisation } from "@/tests/factories/organisation";
import { contextOf, operationsFor, typeOperations } from "@/tests/factories/scorecard";

const { db, asOwner } = useDatabase();
const now = new Date("2026-06-15T02:00:00Z");
const NOTE = "网点协议还差三家";

async function makeEnterprise() {
  const { id: organisationId } = await makeOrganisation(db);
  const owner = await makeMember(db, organisationId, "owner", "钱主");
  const colleague = await makeMember(db, organisationId, "member", "孙员");
  return { organisationId, owner, colleague };
}

/** Saves as the form's action does it: everything that the schema let through. */
function answerAs(actor: Actor, organisationId: string, given: Record<string, string>, at = now) {
  const input = answerSchema.parse({ organisationId, clause: "5.1.1.2", revision: "0", ...given });
  return saveAnswer({ actor, facts: { kind: "organisation", organisationId }, now: at }, input);
}

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

const rowsOf = (organisationId: string) => db.selfAssessmentAnswer.findMany({ where: { organisationId } });
const looksOf = (organisationId: string) =>
  db.selfAssessmentView.findMany({ where: { organisationId }, orderBy: { id: "asc" } });

describe("answering", () => {
  test("is kept with who and when, and scored by the auditors' scorer", async () => {
    const { organisationId, owner, colleague } = await makeEnterprise();
    const sampled = { verdict: "sampled", samples: "20", failed: "3", note: NOTE };
    expect(await answerAs(owner, organisationId, sampled)).toEqual({
      ok: true,
      value: { revision: 1, savedAt: now.toISOString() },
    });
    await answerAs(colleague, organisationId, { clause: "5.1.1.1", verdict: "not_met" });
    const sheet = await getSelfAssessment(organisationId);
    expect(sheet).toMatchObject({ editionId: DEFAULT_EDITION.id, pack: "", updatedBy: "孙员" });
    expect(sheet.answers).toMatchObject([
      { clause: "5.1.1.1", value: { verdict: "not_met" }, note: "", updatedBy: "孙员" },
      {
        clause: "5.1.1.2",
        value: { verdict: "sampled", samples: 20, failed: 3 },
        note: NOTE,
        updatedBy: "钱主",
      },
    ]);
    const seen = await asSeenBy(owner, () => loadSelfAssessment({}));
    expect(seen.prediction.live.result).toEqual(score(DEFAULT_EDITION, scorecardOf(sheet.answers)));
    expect(seen.prediction.live.answered).toBe(2);
  });

  test.each([
    [{ verdict: "sampled", samples: "5", failed: "6" }, "failed", "failed_above_samples"],
    [{ verdict: "sampled", samples: "", failed: "0" }, "samples", "samples_not_a_count"],
    [{ verdict: "deleted", reason: " " }, "reason", "reason_required"],
    [{ clause: "5.1.1.1", verdict: "sampled", samples: "5", failed: "0" }, "verdict", "qualitative_item"],
    [{ clause: "9.9.9.9", verdict: "met" }, "verdict", "unknown_clause"],
  ])("%j is refused at its field, and nothing is kept", async (typed, field, code) => {
    const { organisationId, owner } = await makeEnterprise();
    expect(await answerAs(owner, organisationId, typed as Record<string, string>)).toMatchObject({
      code: "invalid_input",
      fields: { [field]: { code } },
    });
    expect(await rowsOf(organisationId)).toEqual([]);
    expect((await getSelfAssessment(organisationId)).version).toBe(0);
  });

  test("a form comes back with what was typed", async () => {
    const { organisationId, owner } = await makeEnterprise();
    const typed = {
      organisationId,
      clause: "5.1.1.2",
      revision: "0",
      verdict: "sampled",
      samples: "5",
      failed: "6",
    };
    const answer = await asSeenBy(owner, () => save({ state: "idle" }, formOf({ ...typed, note: NOTE })));
    expect(answer).toMatchObject({
      state: "failed",
      fields: { failed: { code: "failed_above_samples", params: { failed: 6, samples: 5 } } },
      values: { samples: "5", failed: "6", note: NOTE },
    });
  });

  test("of two colleagues at one item the second is told and changes nothing; then they may insist", async () => {
    const { organisationId, owner, colleague } = await makeEnterprise();
    await answerAs(owner, organisationId, { verdict: "met" });
    const late = { verdict: "not_met", revision: "0" };
    expect(await answerAs(colleague, organisationId, late)).toMatchObject({
      code: "self_assessment_changed",
      params: { revision: 1 },
    });
    expect(await rowsOf(organisationId)).toMatchObject([{ value: { verdict: "met" }, version: 1 }]);
    const insisted = await answerAs(colleague, organisationId, { ...late, revision: "1" });
    expect(insisted).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await rowsOf(organisationId)).toMatchObject([{ value: { verdict: "not_met" }, version: 2 }]);
  });

  test("of many who save one item at the same moment exactly one wins, other items are not in the way", async () => {
    const { organisationId, owner, colleague } = await makeEnterprise();
    const [same, other] = await Promise.all([
      Promise.all(
        [1, 2, 3, 4, 5].map((failed) =>
          answerAs(failed % 2 ? owner : colleague, organisationId, {
            verdict: "sampled",
            samples: "9",
            failed: String(failed),
          }),
        ),
      ),
      answerAs(colleague, organisationId, { clause: "5.1.1.1", verdict: "met" }),
    ]);
    expect(same.filter(({ ok }) => ok)).toHaveLength(1);
    expect(other.ok).toBe(true);
    expect(await rowsOf(organisationId)).toHaveLength(2);
  });

  test("the same answer sent again, as after a lost connection, is no conflict and no change", async () => {
    const { organisationId, owner } = await makeEnterprise();
    const typed = { verdict: "sampled", samples: "9", failed: "2", note: NOTE };
    await answerAs(owner, organisationId, typed);
    const again = await answerAs(owner, organisationId, typed, new Date("2026-06-15T02:00:05Z"));
    expect(again).toEqual({ ok: true, value: { revision: 1, savedAt: now.toISOString() } });
  });

  test("an item can be opened again, and its note stays", async () => {
    const { organisationId, owner } = await makeEnterprise();
    await answerAs(owner, organisationId, { verdict: "met", note: NOTE });
    await answerAs(owner, organisationId, { verdict: "", note: NOTE, revision: "1" });
    expect((await getSelfAssessment(organisationId)).answers).toMatchObject([{ value: null, note: NOTE }]);
  });
});

describe("the sheet", () => {
  test("a pack changes hints and no answer", async () => {
    const { organisationId, owner } = await makeEnterprise();
    const ask = { actor: owner, facts: { kind: "organisation", organisationId } as const, now };
    await answerAs(owner, organisationId, { verdict: "met" });
    const before = await rowsOf(organisationId);
    expect(await choosePack(ask, { pack: "manufacturing" })).toMatchObject({ ok: true });
    expect((await getSelfAssessment(organisationId)).pack).toBe("manufacturing");
    expect(await rowsOf(organisationId)).toEqual(before);
  });

  test("is emptied as a whole, but not over what a colleague saved meanwhile; an old form then is told", async () => {
    const { organisationId, owner, colleague } = await makeEnterprise();
    const ask = { actor: owner, facts: { kind: "organisation", organisationId } as const, now };
    await answerAs(owner, organisationId, { verdict: "met", note: NOTE });
    const { version } = await getSelfAssessment(organisationId);
    await answerAs(colleague, organisationId, { clause: "5.1.1.1", verdict: "met" });
    expect(await resetSheet(ask, { revision: version })).toMatchObject({ code: "self_assessment_changed" });
    expect((await getSelfAssessment(organisationId)).answers.every(({ value }) => value)).toBe(true);

    const seen = await getSelfAssessment(organisationId);
    expect(await resetSheet(ask, { revision: seen.version })).toMatchObject({ ok: true });
    const { answers } = await getSelfAssessment(organisationId);
    expect(answers.map(({ value, note, version }) => ({ value, note, version }))).toEqual([
      { value: null, note: "", version: 2 },
      { value: null, note: "", version: 2 },
    ]);
    expect(await answerAs(owner, organisationId, { verdict: "not_met", revision: "1" })).toMatchObject({
      code: "self_assessment_changed",
    });
  });

  test.each(["another enterprise's owner", "an administrator"])(
    "is not there for %s, and nothing changes",
    async (who) => {
      const { organisationId, owner } = await makeEnterprise();
      await answerAs(owner, organisationId, { verdict: "met" });
      const before = await db.selfAssessment.findUniqueOrThrow({ where: { organisationId } });
      const form = formOf({ organisationId, clause: "5.1.1.2", revision: "1", verdict: "not_met" });
      const stranger =
        who === "an administrator" ? await makeStaff(db, ["administrator"]) : (await makeEnterprise()).owner;
      expect(await asSeenBy(stranger, () => save({ state: "idle" }, form))).toMatchObject({
        state: "failed",
        code: "not_found",
      });
      await expect(
        asSeenBy(stranger, () => loadSelfAssessment({ organisation: organisationId })),
      ).rejects.toThrow(/404|NOT_FOUND/);
      expect(may(stranger, "self_assessment.edit", { kind: "organisation", organisationId })).toBe(false);
      expect(await db.selfAssessment.findUniqueOrThrow({ where: { organisationId } })).toEqual(before);
      expect(await rowsOf(organisationId)).toMatchObject([{ value: { verdict: "met" }, version: 1 }]);
    },
  );
});

describe("the certification body", () => {
  /** An enterprise with an answer and a note, in the middle of its audit. */
  async function makeAudited() {
    const audit = await makeAudit(db);
    const owner = await makeMember(db, audit.organisationId);
    await answerAs(owner, audit.organisationId, { verdict: "not_met", note: NOTE });
    const officer = await makeStaff(db, ["application_officer"], "受理");
    return { ...audit, owner, officer };
  }
  async function signOff({ caseId, lead }: { caseId: string; lead: Actor }) {
    await typeOperations(lead, caseId, operationsFor());
    const signed = await signOffAudit(await contextOf(lead, caseId), { gapsReason: "试" });
    if (!signed.ok) throw new Error(signed.code);
  }
  const look = (actor: Actor, caseId: string) => asSeenBy(actor, () => loadCaseSelfAssessment(caseId, true));

  test("is refused before the sign-off, team and desk alike, and each look is written down", async () => {
    const audit = await makeAudited();
    for (const actor of [audit.auditor, audit.lead, audit.officer]) {
      const page = await look(actor, audit.caseId);
      expect(page).toMatchObject({
        opening: { state: "closed", reason: "not_signed_off" },
        wasRefused: true,
        shown: null,
        proof: null,
      });
      expect(JSON.stringify(page)).not.toContain(NOTE);
    }
    expect(await looksOf(audit.organisationId)).toMatchObject([
      { viewerId: audit.auditor.accountId, caseId: audit.caseId, granted: false, version: null },
      { viewerId: audit.lead.accountId, granted: false },
      { viewerId: audit.officer.accountId, granted: false },
    ]);
  });

  test("sees it after the sign-off; the log proves that nobody did before", async () => {
    const audit = await makeAudited();
    await look(audit.auditor, audit.caseId);
    await asOwner(`UPDATE "case" SET created_at = now() - interval '1 day' WHERE id = $1`, [audit.caseId]);
    await signOff(audit);
    // The sign-off of the tests lies at its own fixed time; the looks of the page at the machine's.
    await asOwner(`ALTER TABLE scorecard DISABLE TRIGGER "keep_signed_scorecard"`);
    await asOwner(`UPDATE scorecard SET signed_off_at = clock_timestamp() WHERE case_id = $1`, [
      audit.caseId,
    ]);
    await asOwner(`ALTER TABLE scorecard ENABLE TRIGGER "keep_signed_scorecard"`);

    const before = await asSeenBy(audit.officer, () => loadCaseSelfAssessment(audit.caseId, false));
    expect(before).toMatchObject({
      opening: { state: "open" },
      shown: null,
      proof: { shownBefore: 0, refusedBefore: 1, shownSince: 0 },
    });
    for (const actor of [audit.auditor, audit.officer]) {
      const page = await look(actor, audit.caseId);
      expect(page.shown?.sheet.answers).toMatchObject([{ clause: "5.1.1.2", note: NOTE }]);
    }
    const after = await asSeenBy(audit.lead, () => loadCaseSelfAssessment(audit.caseId, false));
    expect(after.proof).toEqual({ shownBefore: 0, refusedBefore: 1, shownSince: 2 });
    const { version } = await getSelfAssessment(audit.organisationId);
    expect((await looksOf(audit.organisationId)).at(-1)).toMatchObject({ granted: true, version });
  });

  test("does not see it through an old case while a new one is to be scored", async () => {
    const audit = await makeAudited();
    await signOff(audit);
    await asOwner(`UPDATE "case" SET status = 'certified' WHERE id = $1`, [audit.caseId]);
    const next = await makeCase(db, "ready", { organisationId: audit.organisationId });
    expect(await look(audit.officer, audit.caseId)).toMatchObject({
      opening: { state: "closed", reason: "other_case_open" },
      shown: null,
    });
    expect(await look(audit.officer, next.id)).toMatchObject({ opening: { reason: "not_signed_off" } });
    expect((await looksOf(audit.organisationId)).every(({ granted }) => !granted)).toBe(true);
  });

  test("somebody of no concern finds no such page, and nothing is written down", async () => {
    const audit = await makeAudited();
    const stranger = await makeStaff(db, ["auditor"]);
    expect(may(stranger, "case.list", generalFacts)).toBe(true);
    await expect(look(stranger, audit.caseId)).rejects.toThrow(/404|NOT_FOUND/);
    // Nor may the enterprise itself fill the log of the body's looks.
    await expect(look(audit.owner, audit.caseId)).rejects.toThrow(/404|NOT_FOUND/);
    expect(await looksOf(audit.organisationId)).toEqual([]);
  });

  test("meets nothing of it in the tablet's snapshot, the workspace, the scorecard or the case's history", async () => {
    const audit = await makeAudited();
    const { caseId, auditor, officer } = audit;
    const sent = await ask(snapshot, caseId, { method: "GET", cookie: await signedIn(auditor) });
    expect(sent.status).toBe(200);
    const pages = await asSeenBy(auditor, () =>
      Promise.all([loadWorkspace(caseId), loadScoreView(caseId), loadAudit(caseId)]),
    );
    const overview = await asSeenBy(officer, () => loadCaseOverview(caseId, {}));
    const all = `${sent.text} ${JSON.stringify([pages, overview], (_, value) => (typeof value === "bigint" ? String(value) : value))}`;
    expect(all).not.toContain(NOTE);
    expect(all).not.toMatch(/self.?assessment/i);
    // The test would see it: the same words where they belong.
    const own = await asSeenBy(audit.owner, () => loadSelfAssessment({}));
    expect(JSON.stringify(own.sheet)).toContain(NOTE);
  });
});

describe("the database itself", () => {
  test("writes down no shown look before the sign-off, and changes or forgets none", async () => {
    const { caseId, organisationId, auditor } = await makeAudit(db);
    const row = { caseId, organisationId, viewerId: auditor.accountId, at: now };
    await expect(
      db.selfAssessmentView.create({ data: { ...row, granted: true, version: 1 } }),
    ).rejects.toThrow(/not signed off/);
    await expect(
      db.selfAssessmentView.create({ data: { ...row, granted: false, version: 1 } }),
    ).rejects.toThrow(/self_assessment_view_shows_a_version/);
    const other = (await makeOrganisation(db)).id;
    await expect(
      db.selfAssessmentView.create({ data: { ...row, organisationId: other, granted: false } }),
    ).rejects.toThrow(/another enterprise/);
    const { id } = await db.selfAssessmentView.create({ data: { ...row, granted: false } });
    for (const sql of [
      `UPDATE self_assessment_view SET at = now() WHERE id = ${id}`,
      `DELETE FROM self_assessment_view WHERE id = ${id}`,
      "TRUNCATE self_assessment_view",
    ]) {
      await expect(asOwner(sql)).rejects.toThrow(/append-only/);
    }
  });

  test("keeps a sheet of every answer: the product may not delete one", async () => {
    const { organisationId, owner } = await makeEnterprise();
    await answerAs(owner, organisationId, { verdict: "met" });
    await expect(db.selfAssessmentAnswer.deleteMany({ where: { organisationId } })).rejects.toThrow(/denied/);
  });
});
