import { expect, test } from "vitest";
import { inventedCreditCode } from "@/lib/demo/credit-codes";
import { faultOfCreditCode } from "@/lib/organisations/credit-code";

test.each([0, 1, 42, 8_675_309, 99_999_999])("code number %i is right in form", (number) => {
  expect(faultOfCreditCode(inventedCreditCode(number))).toBeNull();
  expect(faultOfCreditCode(inventedCreditCode(number, "650106"))).toBeNull();
});

test("different numbers give different codes", () => {
  expect(new Set(Array.from({ length: 500 }, (_, number) => inventedCreditCode(number))).size).toBe(500);
});
