import { expect, it } from "vitest";
import { printedInstant } from "@/lib/pdf/printed-instant";

it.each([
  ["2026-11-21T06:03:59Z", "2026年11月21日14:03（北京时间）"],
  ["2026-12-31T16:00:00Z", "2027年1月1日00:00（北京时间）"],
])("prints the instant %s in Beijing time: %s", (instant, printed) => {
  expect(printedInstant(new Date(instant))).toBe(printed);
});
