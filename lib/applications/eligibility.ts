import type { Day } from "@/lib/calendar";

/** The conditions for applying (GB/T 27922-2011 certification practice; process step 2), in the order of asking. */
export const eligibilityConditions = [
  "independent_legal_person",
  "service_rules",
  "service_owner",
  "earmarked_funds",
  "no_major_failure",
  "service_managers",
] as const;
export type EligibilityCondition = (typeof eligibilityConditions)[number];

export type ServiceManagerCertificate = {
  name: string;
  certificateNumber: string;
  /** The last valid day; null when none is printed on it. */
  validUntil: Day | null;
};

export type EligibilityAnswers = {
  independentLegalPerson: boolean | null;
  serviceRulesComplete: boolean | null;
  serviceOwner: string;
  earmarkedFunds: boolean | null;
  noMajorFailure: boolean | null;
  /** People in service management. */
  serviceStaffCount: number | null;
  managers: readonly ServiceManagerCertificate[];
};

export type ConditionState = "met" | "not_met" | "unanswered";
export type Eligibility = {
  conditions: { condition: EligibilityCondition; state: ConditionState }[];
  /** Certified service managers: needed (null while the headcount is unknown), counted, and those that ran out. */
  managers: { required: number | null; counted: number; expired: number };
  eligible: boolean;
};

/** 10 % of the people in service management, rounded up, at least one. */
export function requiredManagers(serviceStaffCount: number): number {
  return Math.max(1, Math.ceil(serviceStaffCount / 10));
}

/** Whether an enterprise may apply, condition by condition, on a day. A certificate counts once and through its last day. */
export function eligibilityOf(answers: EligibilityAnswers, today: Day): Eligibility {
  const named = answers.managers.filter((manager) => manager.name.trim() && manager.certificateNumber.trim());
  const isCurrent = ({ validUntil }: ServiceManagerCertificate) => validUntil === null || validUntil >= today;
  const numbers = named
    .filter(isCurrent)
    .map(({ certificateNumber }) => certificateNumber.trim().toUpperCase());
  const counted = new Set(numbers).size;
  const expired = named.filter((manager) => !isCurrent(manager)).length;
  const staff = answers.serviceStaffCount;
  const required = staff === null ? null : requiredManagers(staff);

  const states: Record<EligibilityCondition, ConditionState> = {
    independent_legal_person: stateOf(answers.independentLegalPerson),
    service_rules: stateOf(answers.serviceRulesComplete),
    service_owner: answers.serviceOwner.trim() ? "met" : "unanswered",
    earmarked_funds: stateOf(answers.earmarkedFunds),
    no_major_failure: stateOf(answers.noMajorFailure),
    service_managers: required === null ? "unanswered" : counted >= required ? "met" : "not_met",
  };
  const conditions = eligibilityConditions.map((condition) => ({ condition, state: states[condition] }));
  return {
    conditions,
    managers: { required, counted, expired },
    eligible: conditions.every(({ state }) => state === "met"),
  };
}

function stateOf(answer: boolean | null): ConditionState {
  if (answer === null) return "unanswered";
  return answer ? "met" : "not_met";
}
