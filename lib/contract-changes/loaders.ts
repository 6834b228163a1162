import "server-only";
import { may } from "@/lib/access/permissions";
import { addDays, dayInShanghai } from "@/lib/calendar";
import { nextStatus } from "@/lib/cases/lifecycle";
import { enterCase } from "@/lib/cases/loaders";
import { currentInstant } from "@/lib/clock";
import { feesDue, NOTICE_DAYS } from "@/lib/contract-changes/fees-due";
import { getContractInForce, getTermination, listAmendments } from "@/lib/contract-changes/queries";

/** What has become of a contract since both sides accepted it, and what this person may do about it now. */
export async function loadContractChanges(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const [inForce, amendments, termination] = await Promise.all([
    getContractInForce(caseId),
    listAmendments(caseId),
    getTermination(caseId),
  ]);
  const isOpen = amendments.some(({ outcome }) => outcome === null);
  const canAmend = inForce !== null && nextStatus(facts.status, "amend_contract") !== undefined;
  const canTerminate = inForce !== null && nextStatus(facts.status, "terminate_contract") !== undefined;
  const offers = may(actor, "contract.offer", facts);
  const accepts = may(actor, "contract.accept", facts);
  const firstDay = addDays(dayInShanghai(currentInstant()), NOTICE_DAYS);
  return {
    caseId,
    amendments,
    termination,
    /** What a proposal begins from. */
    draft:
      canAmend && offers && !isOpen ? { basedOn: inForce.contract.version, figures: inForce.figures } : null,
    mayAccept: canAmend && accepts,
    mayDecline: accepts,
    mayWithdraw: offers,
    /** What ending the contract now would make due. */
    ending:
      canTerminate && may(actor, "contract.terminate", facts)
        ? {
            version: inForce.contract.version,
            number: inForce.contract.number,
            firstDay,
            fees: feesDue(inForce.contract.terms, facts.status),
          }
        : null,
  };
}
export type ContractChanges = Awaited<ReturnType<typeof loadContractChanges>>;
