"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import * as commands from "@/lib/document-review/commands";
import { makeRecord } from "@/lib/document-review/record/commands";
import * as schema from "@/lib/document-review/schema";

export const recordVerdict = formAction({
  permission: "document_review.record",
  input: schema.recordVerdictSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.recordVerdict,
  message: "finding_recorded",
});

export const closeFinding = formAction({
  permission: "document_review.record",
  input: schema.closeFindingSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.closeFinding,
  message: "finding_closed",
});

export const concludeReview = formAction({
  permission: "document_review.record",
  input: schema.concludeSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.concludeReview,
  message: "saved",
});

export const answerFinding = formAction({
  permission: "document_finding.answer",
  input: schema.answerFindingSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.answerFinding,
  message: "finding_answered",
});

export const makeReviewRecord = formAction({
  permission: "review_record.view",
  input: schema.makeRecordSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: makeRecord,
  message: "review_record_made",
});
