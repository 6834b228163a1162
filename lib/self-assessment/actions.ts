"use server";

import { formAction } from "@/lib/action";
import { choosePack, resetSheet, saveAnswer } from "@/lib/self-assessment/commands";
import { answerSchema, packSchema, resetSchema } from "@/lib/self-assessment/schema";

const editing = {
  permission: "self_assessment.edit",
  facts: ({ organisationId }: { organisationId: string }) => ({
    kind: "organisation" as const,
    organisationId,
  }),
} as const;

export const save = formAction({ ...editing, input: answerSchema, run: saveAnswer });
export const choose = formAction({ ...editing, input: packSchema, run: choosePack, message: "saved" });
export const reset = formAction({
  ...editing,
  input: resetSchema,
  run: resetSheet,
  message: "self_assessment_reset",
});
