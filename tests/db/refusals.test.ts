import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findings as acceptanceFindings, topics as acceptanceTopics } from "@/lib/acceptance-review/schema";
import { memberRoles, staffRoles } from "@/lib/access/schema";
import {
  outletOwnerships,
  requestedLevels,
  transferConclusions,
  transferFindings,
} from "@/lib/applications/schema";
import { renderingStates } from "@/lib/audit-report/schema";
import { recommendations } from "@/lib/audits/schema";
import { caseSides, caseStatuses, teamRoles } from "@/lib/cases/schema";
import { certificateLevels, storedStatuses } from "@/lib/certificates/schema";
import { amendmentOutcomes, terminatingSides } from "@/lib/contract-changes/schema";
import { correctionStatuses, verdicts as correctionVerdicts, grades } from "@/lib/corrections/schema";
import { decisionOutcomes, reviewOutcomes } from "@/lib/decisions/schema";
import { diaryEventKinds } from "@/lib/diary/schema";
import { verdicts as documentVerdicts, readinesses } from "@/lib/document-review/schema";
import { filePurposes } from "@/lib/files";
import { routing } from "@/lib/i18n/routing";
import { enterpriseTypes } from "@/lib/organisations/schema";
import { auditModes } from "@/lib/planning/schema";
import { LEVELS } from "@/lib/scoring/levels";
import { packNames } from "@/lib/self-assessment/schema";
import { useDatabase } from "@/tests/db/database";
import { makeStaff } from "@/tests/factories/account";
import { makeCase, makePlan } from "@/tests/factories/case";

const { db, asOwner } = useDatabase();

/** The words that a check constraint of the form `column IN (…)` allows. */
async function wordsOf(constraint: string): Promise<string[]> {
  const [row] = await asOwner(
    "SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1",
    [constraint],
  );
  return [...String(row?.text).matchAll(/'([^']+)'::text/g)].map((match) => match[1] ?? "");
}

describe("the lists of words stand once in code, and the database allows exactly those", () => {
  const lists: [constraint: string, list: readonly string[]][] = [
    ["acceptance_finding_finding_word", acceptanceFindings],
    ["acceptance_finding_topic_word", acceptanceTopics],
    ["application_requested_level_word", requestedLevels],
    // Two words that stand in their commands only; no list is made from them.
    ["application_review_outcome_word", ["accepted", "declined"]],
    ["audit_plan_mode_word", auditModes],
    ["audit_report_recommendation_word", recommendations],
    ["booking_role_word", teamRoles],
    ["case_side_side_word", caseSides],
    ["case_status_word", caseStatuses],
    ["certificate_level_word", certificateLevels],
    ["certificate_status_word", storedStatuses],
    ["contract_amendment_outcome_word", amendmentOutcomes],
    ["contract_termination_side_word", terminatingSides],
    ["correction_answer_verdict_word", correctionVerdicts],
    ["decision_level_word", certificateLevels],
    ["decision_outcome_word", decisionOutcomes],
    ["diary_event_kind_word", diaryEventKinds],
    ["document_finding_verdict_word", documentVerdicts],
    ["document_review_readiness_word", readinesses],
    ["document_review_record_locale_word", routing.locales],
    ["document_review_record_readiness_word", readinesses],
    ["membership_role_word", memberRoles],
    ["non_conformity_grade_word", grades],
    ["non_conformity_status_word", correctionStatuses],
    ["organisation_enterprise_type_word", enterpriseTypes],
    ["outlet_ownership_word", outletOwnerships],
    ["report_rendering_locale_word", routing.locales],
    ["report_rendering_state_word", renderingStates],
    ["scorecard_level_word", LEVELS],
    ["self_assessment_pack_word", packNames],
    ["staff_role_role_word", staffRoles],
    ["stored_file_purpose_word", filePurposes],
    ["technical_review_outcome_word", reviewOutcomes],
    ["transfer_check_conclusion_word", transferConclusions],
    ["transfer_check_findings_word", transferFindings],
    ["transfer_claim_level_word", requestedLevels],
  ];

  test("no list in the database goes uncompared", async () => {
    const rows = await asOwner("SELECT conname FROM pg_constraint WHERE conname LIKE '%\\_word'");
    expect(rows.map((row) => row.conname).sort()).toEqual(lists.map(([constraint]) => constraint).sort());
  });

  test.each(lists)("%s", async (constraint, list) => {
    expect((await wordsOf(constraint)).sort()).toEqual([...list].sort());
  });
});

describe("what was written once stays", () => {
  const appendOnly = [
    "case_event",
    "account_event",
    "scorecard_operation",
    "certificate_change",
    "technical_review",
    "case_side",
    "stored_file",
  ];
  test.each(appendOnly)(
    "%s: the application's account may neither update, delete nor truncate",
    async (table) => {
      const statements = [
        `UPDATE ${table} SET ${table === "stored_file" ? "name" : table === "case_side" ? "side" : "id"} = NULL`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ];
      for (const statement of statements) {
        await expect(asOwner(`SET ROLE xingzheng_app; ${statement}`)).rejects.toThrow(/permission denied/);
      }
    },
  );

  test("a device of an audit and an answer that was kept: no account of the application forgets them early", async () => {
    const denied = ["DELETE FROM audit_device", "TRUNCATE audit_device", "TRUNCATE idempotent_answer"];
    for (const statement of denied) {
      await expect(asOwner(`SET ROLE xingzheng_app; ${statement}`)).rejects.toThrow(/permission denied/);
    }
  });

  test("not even the owner of the tables changes an entry of the history", async () => {
    const { id: caseId } = await makeCase(db, "draft");
    await db.caseEvent.create({ data: { caseId, kind: "cases.tested" } });
    await expect(asOwner("UPDATE case_event SET note = 'x'")).rejects.toThrow(/append-only/);
    await expect(asOwner("DELETE FROM case_event")).rejects.toThrow(/append-only/);
    await expect(asOwner("TRUNCATE case_event")).rejects.toThrow(/append-only/);
  });

  test.each(["CREATE TABLE x (i int)", 'DROP TABLE "case"', "ALTER TABLE certificate DISABLE TRIGGER ALL"])(
    "the application's account changes no structure: %s",
    async (statement) => {
      await expect(asOwner(`SET ROLE xingzheng_app; ${statement}`)).rejects.toThrow(/denied|must be owner/);
    },
  );
});

describe("evaluation and judgement never meet in one person on one case, by direct SQL either", () => {
  async function evaluated() {
    const lead = await makeStaff(db, ["lead_auditor", "technical_reviewer", "decision_maker"]);
    const { id: caseId } = await makeCase(db, "in_review");
    await makePlan(db, caseId, [{ accountId: lead.accountId, role: "lead" }]);
    return { lead, caseId };
  }
  const asApp = (sql: string, values: unknown[]) =>
    // One connection: the role first, then the statement with its values.
    asOwner(
      `DO $do$ BEGIN SET LOCAL ROLE xingzheng_app; EXECUTE ${quote(sql)} USING ${values.map(literal).join(", ")}; END $do$`,
    );
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const literal = (value: unknown) => `${quote(String(value))}::uuid`;

  test("an auditor of the case cannot be written in as its decision maker", async () => {
    const { lead, caseId } = await evaluated();
    const decide = `INSERT INTO decision (case_id, outcome, reasons, preconditions, decider_id, side, decided_on)
      VALUES ($1, 'refuse', 'r', '{}', $2, 'judgement', '2026-06-01')`;
    await expect(asApp(decide, [caseId, lead.accountId])).rejects.toThrow(
      /decision_case_id_decider_id_side_fkey/,
    );
    const asEvaluation = decide.replace("'judgement'", "'evaluation'");
    await expect(asApp(asEvaluation, [caseId, lead.accountId])).rejects.toThrow(/decision_is_judgement/);
  });

  test("nor as its technical reviewer, nor put on the other side", async () => {
    const { lead, caseId } = await evaluated();
    const review = `INSERT INTO technical_review (case_id, round, outcome, notes, reviewer_id)
      VALUES ($1, 1, 'passed', 'n', $2)`;
    await expect(asApp(review, [caseId, lead.accountId])).rejects.toThrow(
      /technical_review_case_id_reviewer/,
    );
    const second = "INSERT INTO case_side (case_id, account_id, side) VALUES ($1, $2, 'judgement')";
    await expect(asApp(second, [caseId, lead.accountId])).rejects.toThrow(/case_side_pkey/);
    await expect(
      asApp("UPDATE case_side SET side = 'judgement' WHERE case_id = $1 AND account_id = $2", [
        caseId,
        lead.accountId,
      ]),
    ).rejects.toThrow(/permission denied/);
  });

  test("who reviewed cannot be booked into the team or type into the scorecard", async () => {
    const reviewer = await makeStaff(db, ["technical_reviewer", "auditor"]);
    const { lead, caseId } = await evaluated();
    await db.caseSide.create({ data: { caseId, accountId: reviewer.accountId, side: "judgement" } });
    await db.scorecard.create({ data: { caseId, editionId: "e", openedById: lead.accountId } });
    const type = db.scorecardOperation.create({
      data: {
        id: randomUUID(),
        caseId,
        actorId: reviewer.accountId,
        deviceId: randomUUID(),
        deviceSequence: 1,
        deviceTime: new Date(),
        field: "item:5.1.1.1",
        value: { verdict: "met" },
      },
    });
    await expect(type).rejects.toThrow(/only people of the evaluation/);
    const plan = await db.auditPlan.findFirstOrThrow({ where: { caseId } });
    const book = db.booking.create({
      data: {
        planId: plan.id,
        caseId,
        accountId: reviewer.accountId,
        role: "auditor",
        startsOn: plan.startsOn,
        endsOn: plan.endsOn,
      },
    });
    await expect(book).rejects.toThrow(/[Ff]oreign key/);
  });
});
