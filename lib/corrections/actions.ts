"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { answerNonConformity, judgeCorrection, raiseNonConformity } from "@/lib/corrections/commands";
import { answerSchema, raiseSchema, verdictSchema } from "@/lib/corrections/schema";

export const raise = formAction({
  permission: "non_conformity.raise",
  input: raiseSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: raiseNonConformity,
  message: "non_conformity_raised",
});

export const answer = formAction({
  permission: "non_conformity.answer",
  input: answerSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: answerNonConformity,
  message: "correction_answered",
});

export const judge = formAction({
  permission: "non_conformity.verify",
  input: verdictSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: judgeCorrection,
  message: "correction_judged",
});
