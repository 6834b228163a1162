"use server";

import { formAction } from "@/lib/action";
import { openAudit, submitReport } from "@/lib/audits/commands";
import { openAuditSchema, reportSchema } from "@/lib/audits/schema";
import { getCaseFacts } from "@/lib/cases/queries";

export const open = formAction({
  permission: "scorecard.open",
  input: openAuditSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: openAudit,
  message: "audit_opened",
});

export const submit = formAction({
  permission: "report.submit",
  input: reportSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: submitReport,
  message: "report_submitted",
});
