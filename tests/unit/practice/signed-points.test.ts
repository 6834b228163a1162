import { expect, test } from "vitest";
import { signedPoints } from "@/lib/practice/signed-points";

test.each([
  ["0", null],
  ["1", { direction: "up", points: "1" }],
  ["-1", { direction: "down", points: "1" }],
  ["250/49", { direction: "up", points: "5.1" }],
  ["-75/49", { direction: "down", points: "1.53" }],
])("a difference of %s is told as %j", (fraction, told) => {
  expect(signedPoints(fraction)).toEqual(told);
});
