"use server";

import { recordFindings } from "@/lib/acceptance-review/commands";
import { recordSchema } from "@/lib/acceptance-review/schema";
import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";

export const recordAcceptanceFindings = formAction({
  permission: "application.review",
  facts: ({ caseId }: { caseId: string }) => getCaseFacts(caseId),
  input: recordSchema,
  run: recordFindings,
  message: "findings_recorded",
});
