// First, so that the framework finds what it keeps a request in.
import "next/dist/server/node-environment-baseline";

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { GET as snapshot } from "@/app/api/v1/audits/[caseId]/snapshot/route";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import { answerNonConformity, judgeCorrection } from "@/lib/corrections/commands";
import { useDatabase } from "@/tests/db/database";
import { ask, signedIn } from "@/tests/db/requests";
import { makeMember } from "@/tests/factories/account";
import { makeAudit } from "@/tests/factories/audit";
import { contextOf, makeOperation, operationsFor, typeOperations } from "@/tests/factories/scorecard";
import { makeFinding } from "@/tests/factories/visit";

const { db, asOwner } = useDatabase();

/** An audit of an enterprise that was audited before, with losses and two non-conformities, one of them closed. */
async function makeSecondAudit() {
  const first = await makeAudit(db);
  const { caseId, lead, organisationId } = first;
  const special = `special:${randomUUID()}`;
  const changed = makeOperation({ field: "item:5.1.6.4", value: { verdict: "not_met", finding: "旧说法" } });
  await typeOperations(lead, caseId, [
    ...operationsFor({
      items: { "5.1.2.1": { verdict: "sampled", samples: 10, failed: 3, finding: "三人无证" } },
    }).filter(({ field }) => field !== changed.field),
    changed,
    makeOperation({
      field: changed.field,
      basedOn: changed.id,
      value: { verdict: "not_met", finding: "未参与标准制定" },
    }),
    makeOperation({ field: special, value: { kind: "law", finding: "质保期短于规定" } }),
    makeFinding({ subject: special, evidence: "保修卡写明六个月" }),
    makeFinding({ subject: "item:5.1.2.1", evidence: "三人无维修资格证" }),
  ]);
  const signed = await signOffAudit(await contextOf(lead, caseId), { gapsReason: "试" });
  if (!signed.ok) throw new Error(signed.code);
  const { id } = await db.nonConformity.findFirstOrThrow({ where: { caseId, clause: "5.1.2.1" } });
  const owner = await makeMember(db, organisationId);
  const words = { cause: "一", correction: "二", correctiveAction: "三", owner: "王管" };
  await answerNonConformity(await contextOf(owner, caseId), { nonConformityId: id, proofs: [], ...words });
  await judgeCorrection(await contextOf(lead, caseId), {
    nonConformityId: id,
    verdict: "verified",
    reason: "",
  });
  await asOwner(`UPDATE "case" SET status = 'certified' WHERE id = $1`, [caseId]);
  const { reference } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  return { ...(await makeAudit(db, { organisationId })), earlierReference: reference };
}

test("a tablet takes with it what was found before, what is open still and what the documents left", async () => {
  const { caseId, lead, earlierReference } = await makeSecondAudit();
  await db.documentFinding.create({
    data: {
      caseId,
      item: "service_manual",
      clause: "5.1.4.1",
      verdict: "question",
      note: "退换货时限写在哪里？",
      raisedById: lead.accountId,
      answer: "第六章",
      answeredAt: new Date(),
    },
  });
  await db.documentFinding.create({
    data: {
      caseId,
      item: "self_evaluation",
      verdict: "finding",
      note: "自评96分，依据不足",
      raisedById: lead.accountId,
    },
  });
  await db.documentFinding.create({
    data: { caseId, item: "licence", verdict: "conform", note: "", raisedById: lead.accountId },
  });
  const stranger = await makeSecondAudit();
  const answer = await ask(snapshot, caseId, { method: "GET", cookie: await signedIn(lead) });
  const { earlier } = answer.json as AuditSnapshot;
  const reference = earlierReference;
  expect(earlier).toHaveLength(6);
  expect(earlier).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: "previous_finding",
        clause: "5.1.2.1",
        text: "三人无证",
        lost: "9/10",
      }),
      expect.objectContaining({
        kind: "previous_finding",
        clause: "5.1.6.4",
        text: "未参与标准制定",
        lost: "1",
        reference,
      }),
      expect.objectContaining({ kind: "previous_finding", clause: null, text: "质保期短于规定", lost: "1" }),
      expect.objectContaining({
        kind: "open_correction",
        clause: null,
        text: "保修卡写明六个月",
        status: "open",
        reference,
      }),
      expect.objectContaining({
        kind: "closed_correction",
        clause: "5.1.2.1",
        text: "三人无维修资格证",
        status: "verified",
      }),
      expect.objectContaining({
        kind: "document_finding",
        clause: "5.1.4.1",
        text: "退换货时限写在哪里？",
        status: "answered",
      }),
    ]),
  );
  expect(earlier.map((one) => one.reference)).not.toContain(stranger.earlierReference);
});

test("a tablet takes with it who holds it, what they may do, the team and the hours agreed on", async () => {
  const { caseId, lead, auditor, expert } = await makeAudit(db);
  // 60 employees: 1.5 person-days for planning and documents, 5 on site; an outlet adds half a day.
  await db.applicationReview.create({
    data: { caseId, outcome: "accepted", field: "SC03", halfDays: 14, reviewedById: lead.accountId },
  });
  const of = async (person: typeof lead): Promise<AuditSnapshot> =>
    (await ask(snapshot, caseId, { method: "GET", cookie: await signedIn(person) })).json;
  const mine = await of(lead);
  expect(mine).toMatchObject({
    caseId,
    status: "auditing",
    viewer: { accountId: lead.accountId, name: "组长", email: lead.email, role: "lead" },
    signedOffAt: null,
    leadName: "组长",
    plannedHours: 44,
    raised: [],
    earlier: [],
  });
  expect(mine.openedAt).not.toBeNull();
  expect(mine.setting.team).toContainEqual({ accountId: auditor.accountId, name: "组员", role: "auditor" });
  expect(mine.viewer).toMatchObject({ mayScore: true, maySettle: true });
  expect((await of(auditor)).viewer).toMatchObject({ role: "auditor", mayScore: true, maySettle: false });
  expect((await of(expert)).viewer).toMatchObject({ role: "expert", mayScore: false, maySettle: false });
  expect((await of(expert)).allowed).toEqual(["audit.record"]);
  expect((await of(auditor)).allowed).toEqual(["audit.record", "scorecard.write"]);
});
