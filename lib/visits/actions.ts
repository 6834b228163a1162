"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import * as commands from "@/lib/visits/commands";
import { visitSchema } from "@/lib/visits/schema";

export const arrangeVisit = formAction({
  permission: "visit.arrange",
  input: visitSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: (context, { caseId: _, ...input }) => commands.arrangeVisit(context, input),
  message: "saved",
});
