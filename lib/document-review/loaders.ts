import "server-only";
import { nextStatus } from "@/lib/cases/lifecycle";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { getConclusion, listDocuments } from "@/lib/document-review/queries";
import { withheldItems } from "@/lib/materials/withheld";

/** The documents of a case with what was said about them, and which parts of the review are open to this person. */
export async function loadDocuments(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const [documents, conclusion] = await Promise.all([listDocuments(caseId), getConclusion(caseId)]);
  const withheld = withheldItems(actor, facts);
  const underReview = nextStatus(facts.status, "conclude_document_review") !== undefined;
  const allowed = allowedOf(actor, facts, ["document_review.record", "document_finding.answer"]);
  return {
    caseId,
    documents: documents.filter(({ item }) => !withheld.includes(item)),
    conclusion,
    underReview,
    mayReview: underReview && allowed.includes("document_review.record"),
    mayAnswer: underReview && allowed.includes("document_finding.answer"),
  };
}
