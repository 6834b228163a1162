import { describe, expect, test } from "vitest";
import { isFinal, nextStatus, possibleMoves } from "@/lib/cases/lifecycle";
import { type CaseMove, type CaseStatus, caseMoves, caseStatuses } from "@/lib/cases/schema";

/** Written out by hand: every move that may happen. Whatever is not here is refused. */
const expected: [CaseStatus, CaseMove, CaseStatus][] = [
  ["draft", "submit", "submitted"],
  ["draft", "withdraw", "withdrawn"],
  ["submitted", "request_supplement", "supplementing"],
  ["submitted", "accept", "accepted"],
  ["submitted", "decline", "declined"],
  ["submitted", "withdraw", "withdrawn"],
  ["supplementing", "submit", "submitted"],
  ["supplementing", "decline", "declined"],
  ["supplementing", "withdraw", "withdrawn"],
  ["accepted", "offer_contract", "contract_offered"],
  ["accepted", "decline", "declined"],
  ["accepted", "withdraw", "withdrawn"],
  ["contract_offered", "offer_contract", "contract_offered"],
  ["contract_offered", "accept_contract", "contracted"],
  ["contract_offered", "withdraw", "withdrawn"],
  ["contracted", "propose_plan", "planned"],
  ["contracted", "amend_contract", "contracted"],
  ["contracted", "terminate_contract", "terminated"],
  ["planned", "propose_plan", "planned"],
  ["planned", "object_to_plan", "contracted"],
  ["planned", "confirm_plan", "confirmed"],
  ["planned", "amend_contract", "planned"],
  ["planned", "terminate_contract", "terminated"],
  ["confirmed", "propose_plan", "planned"],
  ["confirmed", "conclude_document_review", "ready"],
  ["confirmed", "amend_contract", "confirmed"],
  ["confirmed", "terminate_contract", "terminated"],
  ["ready", "open_audit", "auditing"],
  ["ready", "amend_contract", "ready"],
  ["ready", "terminate_contract", "terminated"],
  ["auditing", "sign_off_audit", "audited"],
  ["audited", "submit_report", "in_review"],
  ["in_review", "return_to_team", "audited"],
  ["in_review", "pass_review", "reviewed"],
  ["reviewed", "grant", "granted"],
  ["reviewed", "refuse", "refused"],
  ["granted", "issue_certificate", "certified"],
  ["auditing", "terminate_contract", "terminated"],
  ["audited", "terminate_contract", "terminated"],
  ["in_review", "terminate_contract", "terminated"],
  ["reviewed", "terminate_contract", "terminated"],
  ["granted", "terminate_contract", "terminated"],
];

const cells = caseStatuses.flatMap((status) => caseMoves.map((move) => ({ status, move })));

describe("the lifecycle of a case", () => {
  test.each(cells)("$status, $move", ({ status, move }) => {
    const cell = expected.find(([from, by]) => from === status && by === move);
    expect(nextStatus(status, move)).toBe(cell?.[2]);
  });

  test.each(["certified", "refused", "declined", "withdrawn", "terminated"] as const)(
    "%s is final",
    (status) => {
      expect(isFinal(status)).toBe(true);
      expect(possibleMoves(status)).toEqual([]);
    },
  );

  test("every status but the first can be reached, and every move leads somewhere", () => {
    const reached = new Set(expected.map(([, , to]) => to));
    expect(caseStatuses.filter((status) => !reached.has(status))).toEqual(["draft"]);
    expect(new Set(expected.map(([, move]) => move)).size).toBe(caseMoves.length);
  });
});
