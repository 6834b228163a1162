import { expect, test } from "vitest";
import { type Course, runInOrder } from "@/lib/demo/in-order";

async function* course(name: string, days: number[], log: string[]): Course {
  for (const day of days) {
    yield new Date(Date.UTC(2026, 0, day));
    log.push(`${name}${day}`);
  }
}

test("steps of several courses are taken in the order of their instants", async () => {
  const log: string[] = [];
  const ended: number[] = [];
  await runInOrder(
    [course("a", [1, 5, 6], log), course("b", [2, 3, 7], log), course("c", [5], log)],
    (index) => ended.push(index),
  );
  expect(log).toEqual(["a1", "b2", "b3", "c5", "a5", "a6", "b7"]);
  expect(ended).toEqual([2, 0, 1]);
});

test("a course that goes back in time is a bug", async () => {
  await expect(runInOrder([course("a", [5, 4], [])], () => undefined)).rejects.toThrow(RangeError);
});
