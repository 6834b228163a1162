import { describe, expect, it } from "vitest";
import { faultOfCreditCode, normaliseCreditCode } from "@/lib/organisations/credit-code";

describe("the unified social credit code", () => {
  it.each(["914403001922038216", "91330100716105852F"])("takes %s", (code) => {
    expect(faultOfCreditCode(code)).toBeNull();
  });

  it.each([
    ["one character short", "91440300192203821", "credit_code_length"],
    ["one character long", "9144030019220382160", "credit_code_length"],
    ["the letter I", "91440300192203821I", "credit_code_character"],
    ["the letter O for a zero", "9144O3001922038216", "credit_code_character"],
    ["a Chinese character", "91440300192203821中", "credit_code_character"],
    ["a wrong last character", "91410100779423456X", "credit_code_check"],
    ["two digits exchanged", "914403001922038261", "credit_code_check"],
    [
      "a right last character over a wrong organisation code",
      "914403001922038317",
      "credit_code_organisation_check",
    ],
  ])("refuses %s", (_, code, fault) => {
    expect(faultOfCreditCode(code)).toBe(fault);
  });

  it.each([
    [" 9144 0300-1922 0382 16 ", "914403001922038216"],
    ["９１３３０１００７１６１０５８５２ｆ", "91330100716105852F"],
    ["91330100716105852f", "91330100716105852F"],
  ])("is read from %j as %s", (typed, code) => {
    expect(normaliseCreditCode(typed)).toBe(code);
  });
});
