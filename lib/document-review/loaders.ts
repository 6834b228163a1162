import "server-only";
import { nextStatus } from "@/lib/cases/lifecycle";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { getConclusion, getPinnedEdition, listDocuments } from "@/lib/document-review/queries";
import { listRecords } from "@/lib/document-review/record/queries";
import { withheldItems } from "@/lib/materials/withheld";

/** The documents of a case with what was said about them, and which parts of the review are open to this person. */
export async function loadDocuments(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const [documents, conclusion, editionId] = await Promise.all([
    listDocuments(caseId),
    getConclusion(caseId),
    getPinnedEdition(caseId),
  ]);
  const withheld = withheldItems(actor, facts);
  const underReview = nextStatus(facts.status, "conclude_document_review") !== undefined;
  const allowed = allowedOf(actor, facts, [
    "document_review.record",
    "document_finding.answer",
    "review_record.view",
    "review_record.view_whole",
  ]);
  const isExtract = !allowed.includes("review_record.view_whole");
  return {
    caseId,
    editionId,
    /** null for those whom the record is not for. */
    records: allowed.includes("review_record.view") ? await listRecords(caseId, { whole: !isExtract }) : null,
    /** Whether what they get leaves out the enterprise's own assessment. */
    isExtract,
    documents: documents.filter(({ item }) => !withheld.includes(item)),
    conclusion,
    underReview,
    mayReview: underReview && allowed.includes("document_review.record"),
    mayAnswer: underReview && allowed.includes("document_finding.answer"),
  };
}
