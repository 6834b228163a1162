"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { concludeTechnicalReview, takeDecision } from "@/lib/decisions/commands";
import { decisionSchema, technicalReviewSchema } from "@/lib/decisions/schema";

export const submitTechnicalReview = formAction({
  permission: "technical_review.conclude",
  input: technicalReviewSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: concludeTechnicalReview,
  message: "review_recorded",
});

export const submitDecision = formAction({
  permission: "decision.take",
  input: decisionSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: takeDecision,
  message: "decision_taken",
});
