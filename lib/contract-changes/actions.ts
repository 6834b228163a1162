"use server";

import type { CaseFacts } from "@/lib/access/facts";
import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import * as answer from "@/lib/contract-changes/answer/commands";
import * as amendment from "@/lib/contract-changes/commands";
import * as schema from "@/lib/contract-changes/schema";
import * as termination from "@/lib/contract-changes/termination/commands";

const ofCase = ({ caseId }: { caseId: string }): Promise<CaseFacts | null> => getCaseFacts(caseId);

export const proposeAmendment = formAction({
  permission: "contract.offer",
  facts: ofCase,
  input: schema.proposeSchema,
  run: amendment.proposeAmendment,
  message: "amendment_proposed",
});
export const acceptAmendment = formAction({
  permission: "contract.accept",
  facts: ofCase,
  input: schema.acceptAmendmentSchema,
  run: answer.acceptAmendment,
  message: "amendment_accepted",
});
export const declineAmendment = formAction({
  permission: "contract.accept",
  facts: ofCase,
  input: schema.answerAmendmentSchema,
  run: answer.declineAmendment,
  message: "amendment_declined",
});
export const withdrawAmendment = formAction({
  permission: "contract.offer",
  facts: ofCase,
  input: schema.answerAmendmentSchema,
  run: answer.withdrawAmendment,
  message: "amendment_withdrawn",
});
export const terminateContract = formAction({
  permission: "contract.terminate",
  facts: ofCase,
  input: schema.terminateSchema,
  run: termination.terminateContract,
  message: "contract_terminated",
});
