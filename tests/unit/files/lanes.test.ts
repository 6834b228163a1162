import { expect, test } from "vitest";
import { lanes } from "@/lib/files/lanes";

function work() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    ends,
    most: () => most,
    running: () => running,
    one: () =>
      new Promise<string>((resolve) => {
        running += 1;
        most = Math.max(most, running);
        ends.push(() => {
          running -= 1;
          resolve("done");
        });
      }),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("three at once, the others in their order, and each is done", async () => {
  const { one, ends, most } = work();
  const run = lanes(3);
  const all = Promise.all(Array.from({ length: 7 }, () => run(one)));
  for (let index = 0; index < 7; index += 1) {
    await settle();
    ends[index]?.();
  }
  expect(await all).toEqual(Array(7).fill("done"));
  expect(most()).toBe(3);
});

test("whoever gives up while waiting is not begun and keeps nobody waiting", async () => {
  const { one, ends, running } = work();
  const run = lanes(1);
  const stop = new AbortController();
  const [first, second, third] = [run(one), run(one, stop.signal), run(one)];
  stop.abort();
  expect(await second).toBeNull();
  ends[0]?.();
  expect(await first).toBe("done");
  await settle();
  expect(running()).toBe(1);
  ends[1]?.();
  expect(await third).toBe("done");
});

test("work that fails leaves its lane free", async () => {
  const run = lanes(1);
  await expect(run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await run(async () => 1)).toBe(1);
});
