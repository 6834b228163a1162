"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import {
  cancelCertificate,
  issueCertificate,
  restoreCertificate,
  suspendCertificate,
  withdrawCertificate,
} from "@/lib/certificates/commands";
import { loadPublicOrigin } from "@/lib/certificates/loaders";
import { getFactsOfCertificate } from "@/lib/certificates/queries";
import { issueSchema, type StatusChange, statusChangeSchema } from "@/lib/certificates/schema";

const factsOf = ({ certificateId }: StatusChange) => getFactsOfCertificate(certificateId);

export const submitIssue = formAction({
  permission: "certificate.issue",
  input: issueSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: async (context) => issueCertificate(context, { publicOrigin: await loadPublicOrigin() }),
  message: "certificate_issued",
});

export const submitSuspension = formAction({
  permission: "certificate.change_status",
  input: statusChangeSchema,
  facts: factsOf,
  run: suspendCertificate,
  message: "certificate_changed",
});

export const submitRestoration = formAction({
  permission: "certificate.change_status",
  input: statusChangeSchema,
  facts: factsOf,
  run: restoreCertificate,
  message: "certificate_changed",
});

export const submitWithdrawal = formAction({
  permission: "certificate.change_status",
  input: statusChangeSchema,
  facts: factsOf,
  run: withdrawCertificate,
  message: "certificate_changed",
});

export const submitCancellation = formAction({
  permission: "certificate.change_status",
  input: statusChangeSchema,
  facts: factsOf,
  run: cancelCertificate,
  message: "certificate_changed",
});
