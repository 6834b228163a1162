import type { ConclusionView, DocumentView } from "@/lib/document-review/queries";
import { SELF_ASSESSMENT } from "@/lib/materials/withheld";

/** Everything that the record of a document review is written from. */
export type RecordSource = {
  reference: string;
  editionId: string;
  organisation: { name: string; nameEn: string; creditCode: string; registeredAddress: string };
  scope: string;
  scopeEn: string;
  /** The audit that the review prepares; null while none is planned. */
  plan: { startsOn: string; endsOn: string } | null;
  conclusion: ConclusionView;
  documents: DocumentView[];
};

/**
 * The source as it stood when the review was concluded: what was said, answered, closed or uploaded later is no part
 * of that conclusion.
 */
export function asConcluded(source: RecordSource): RecordSource {
  const until = source.conclusion.concludedAt;
  const before = (at: Date | null) => at !== null && at <= until;
  return {
    ...source,
    documents: source.documents.map((document) => ({
      ...document,
      versions: document.versions.filter(({ uploadedAt }) => before(uploadedAt)),
      findings: document.findings
        .filter(({ raisedAt }) => before(raisedAt))
        .map((finding) => ({
          ...finding,
          ...(before(finding.answeredAt) ? {} : { answer: null, answeredAt: null, answeredBy: "" }),
          ...(before(finding.closedAt) ? {} : { closedAt: null, closedBy: "" }),
        })),
    })),
  };
}

/** The extract for those who may not know the enterprise's own assessment yet. */
export function withoutOwnAssessment(source: RecordSource): RecordSource {
  return { ...source, documents: source.documents.filter(({ item }) => item !== SELF_ASSESSMENT) };
}
