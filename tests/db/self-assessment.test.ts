// First, so that the framework finds what it keeps a request in.
import "next/dist/server/node-environment-baseline";

import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/schema";
import { loadApplicationReview, loadMaterials } from "@/lib/applications/loaders";
import type { CaseStatus } from "@/lib/cases/schema";
import { loadDocuments } from "@/lib/document-review/loaders";
import { useDatabase } from "@/tests/db/database";
import { asSeenBy } from "@/tests/db/requests";
import { makeMember, makeStaff } from "@/tests/factories/account";
import { makeMaterials } from "@/tests/factories/application";
import { makeCase, makePlan } from "@/tests/factories/case";

const { db } = useDatabase();
const ITEM = "self_evaluation";

/** A case with all its material and a remark on the self-assessment, and the people around it. */
async function makeAudited(status: CaseStatus) {
  const { id: caseId, organisationId } = await makeCase(db, status);
  await makeMaterials(db, caseId);
  const deskLead = await makeStaff(db, ["lead_auditor", "application_officer", "document_reviewer"]);
  const auditor = await makeStaff(db, ["auditor"]);
  await makePlan(db, caseId, [
    { accountId: deskLead.accountId, role: "lead" },
    { accountId: auditor.accountId, role: "auditor" },
  ]);
  await db.documentFinding.create({
    data: { caseId, item: ITEM, verdict: "finding", note: "自评96分", raisedById: auditor.accountId },
  });
  const reviewer = await makeStaff(db, ["document_reviewer"]);
  const owner = await makeMember(db, organisationId);
  return { caseId, deskLead, auditor, reviewer, owner };
}

/** Whether anything of the self-assessment is in what the desk's pages of the case hand out. */
async function isSeenBy(actor: Actor, caseId: string): Promise<boolean> {
  const documents = await asSeenBy(actor, () => loadDocuments(caseId));
  const application = await asSeenBy(actor, () => loadApplicationReview(caseId));
  const seen = [documents, application].map((page) => JSON.stringify(page).includes(`"${ITEM}"`));
  if (seen[0] !== seen[1]) throw new Error("the two pages do not agree");
  // Whoever does not see it is not told either that it is missing, and sees the rest.
  expect(application.materialFaults).toEqual([]);
  expect(application.versions.some(({ item }) => item === "service_manual")).toBe(true);
  return seen[0] ?? false;
}

test.each<[status: CaseStatus, team: boolean]>([
  ["ready", false],
  ["auditing", false],
  ["audited", true],
  ["certified", true],
])("while a case is %s its team finds the self-assessment in no list: %s", async (status, team) => {
  const { caseId, deskLead, auditor, reviewer, owner } = await makeAudited(status);
  expect(await isSeenBy(deskLead, caseId)).toBe(team);
  expect(await isSeenBy(auditor, caseId)).toBe(team);
  expect(await isSeenBy(reviewer, caseId)).toBe(true);
  const own = await asSeenBy(owner, () => loadMaterials(caseId));
  expect(own.versions.some(({ item }) => item === ITEM)).toBe(true);
});
