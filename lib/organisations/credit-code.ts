/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last a check over the
 * first 17, characters 9–17 the organisation code with a check of its own (GB 11714). The region part is never
 * compared with today's list: it may be a prefecture or an abolished county.
 */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

export type CreditCodeFault =
  | "credit_code_length"
  | "credit_code_character"
  | "credit_code_check"
  | "credit_code_organisation_check";

/** As people type and paste it: spaces, dashes and signs without a width gone, full-width to half-width, upper case. */
export function normaliseCreditCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}\p{Cf}]/gu, "")
    .toUpperCase();
}

/** What is wrong with a normalised code; null when it is right. */
export function faultOfCreditCode(code: string): CreditCodeFault | null {
  if (code.length !== 18) return "credit_code_length";
  if ([...code].some((character) => !alphabet.includes(character))) return "credit_code_character";
  if (code[17] !== checkCharacter(code.slice(0, 17))) return "credit_code_check";
  if (code[16] !== organisationCheck(code.slice(8, 16))) return "credit_code_organisation_check";
  return null;
}

/** The 18th character for the first 17. */
export function checkCharacter(first17: string): string {
  const sum = weightedSum(first17, alphabet, weights);
  return alphabet[(31 - (sum % 31)) % 31] ?? "";
}

/** The 9th character of an organisation code for its first eight. */
export function organisationCheck(first8: string): string {
  const check = 11 - (weightedSum(first8, organisationAlphabet, organisationWeights) % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

function weightedSum(text: string, letters: string, factors: readonly number[]): number {
  return factors.reduce((sum, factor, i) => sum + letters.indexOf(text[i] ?? "") * factor, 0);
}
