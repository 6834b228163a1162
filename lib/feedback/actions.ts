"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import * as commands from "@/lib/feedback/commands";
import { feedbackSchema } from "@/lib/feedback/schema";

export const giveFeedback = formAction({
  permission: "feedback.give",
  input: feedbackSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: (context, { caseId: _, ...input }) => commands.giveFeedback(context, input),
  message: "saved",
});
