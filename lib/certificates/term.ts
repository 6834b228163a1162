import { addMonths, type Day, lastDayOfTerm } from "@/lib/calendar";

const TERM_YEARS = 3;
const SURVEILLANCE_MONTHS = 12;
const LONGEST_SUSPENSION_MONTHS = 6;

/** The last day of a certificate issued on `issuedOn`: three calendar years, that day included. */
export function expiryOf(issuedOn: Day): Day {
  return lastDayOfTerm(issuedOn, TERM_YEARS);
}

/** The day by which the next surveillance is due, in calendar months after the last one or the issue. */
export function surveillanceDueOn(certificate: { issuedOn: Day; lastSurveillanceOn: Day | null }): Day {
  return addMonths(certificate.lastSurveillanceOn ?? certificate.issuedOn, SURVEILLANCE_MONTHS);
}

/** The day by which a suspension must end in restoration, withdrawal or cancellation. */
export function suspensionEndsBy(suspendedOn: Day): Day {
  return addMonths(suspendedOn, LONGEST_SUSPENSION_MONTHS);
}
