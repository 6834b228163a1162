import { checkCharacter, organisationCheck } from "@/lib/organisations/credit-code";

/**
 * An invented unified social credit code, valid in form only; a different one for each number from 0 to
 * 99,999,999. `region` is the six digits of an administrative division.
 */
export function inventedCreditCode(number: number, region = "310115"): string {
  const organisation = String(number).padStart(8, "0");
  const first17 = `91${region}${organisation}${organisationCheck(organisation)}`;
  return first17 + checkCharacter(first17);
}
