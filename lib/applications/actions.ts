"use server";

import type { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import { formAction } from "@/lib/action";
import { acceptContract, offerContract } from "@/lib/applications/contract/commands";
import * as form from "@/lib/applications/form/commands";
import * as review from "@/lib/applications/review/commands";
import * as schema from "@/lib/applications/schema";
import { stepAddress } from "@/lib/applications/steps";
import * as transfer from "@/lib/applications/transfer/commands";
import { getCaseFacts } from "@/lib/cases/queries";

const ofCase = ({ caseId }: { caseId: string }): Promise<CaseFacts | null> => getCaseFacts(caseId);
const editing = { permission: "application.edit", facts: ofCase } as const;
const reviewing = { permission: "application.review", facts: ofCase } as const;

export const startApplication = formAction({
  permission: "application.start",
  input: schema.startSchema,
  facts: ({ organisationId }: z.output<typeof schema.startSchema>) => ({
    kind: "organisation" as const,
    organisationId,
  }),
  run: form.startApplication,
  goTo: ({ caseId }) => stepAddress(caseId, "organisation"),
});

export const saveOrganisationSection = formAction({
  ...editing,
  input: schema.organisationSectionSchema,
  run: form.saveOrganisation,
});
export const saveHeadcountSection = formAction({
  ...editing,
  input: schema.headcountSectionSchema,
  run: form.saveHeadcount,
});
export const saveOutletsSection = formAction({
  ...editing,
  input: schema.outletsSectionSchema,
  run: form.saveOutlets,
});
export const saveScopeSection = formAction({
  ...editing,
  input: schema.scopeSectionSchema,
  run: form.saveScope,
});
export const saveEligibilitySection = formAction({
  ...editing,
  input: schema.eligibilitySectionSchema,
  run: form.saveEligibility,
});

export const submitApplication = formAction({
  permission: "application.submit",
  facts: ofCase,
  input: schema.submitSchema,
  run: form.submitApplication,
  message: "application_submitted",
});
export const withdrawApplication = formAction({
  permission: "case.withdraw",
  facts: ofCase,
  input: schema.withdrawSchema,
  run: form.withdrawApplication,
  message: "application_withdrawn",
});

export const requestSupplement = formAction({
  ...reviewing,
  input: schema.supplementSchema,
  run: review.requestSupplement,
  message: "supplement_requested",
});
export const recordTransferCheck = formAction({
  ...reviewing,
  input: schema.transferCheckSchema,
  run: transfer.recordTransferCheck,
  message: "transfer_checked",
});
export const acceptApplication = formAction({
  ...reviewing,
  input: schema.acceptSchema,
  run: review.acceptApplication,
  message: "application_accepted",
});
export const declineApplication = formAction({
  ...reviewing,
  input: schema.declineSchema,
  run: review.declineApplication,
  message: "application_declined",
});

export const offerContractVersion = formAction({
  permission: "contract.offer",
  facts: ofCase,
  input: schema.offerSchema,
  run: offerContract,
  message: "contract_offered",
});
export const acceptContractVersion = formAction({
  permission: "contract.accept",
  facts: ofCase,
  input: schema.acceptContractSchema,
  run: acceptContract,
  message: "contract_accepted",
});
