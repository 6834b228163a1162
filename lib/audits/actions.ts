"use server";

import { formAction } from "@/lib/action";
import { openAudit, submitReport } from "@/lib/audits/commands";
import { openAuditSchema, reportSchema, signOffSchema } from "@/lib/audits/schema";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import { getCaseFacts } from "@/lib/cases/queries";

export const open = formAction({
  permission: "scorecard.open",
  input: openAuditSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: openAudit,
  message: "audit_opened",
});

export const signOff = formAction({
  permission: "scorecard.sign_off",
  input: signOffSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: signOffAudit,
  message: "audit_signed_off",
});

export const submit = formAction({
  permission: "report.submit",
  input: reportSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: submitReport,
  message: "report_submitted",
});
