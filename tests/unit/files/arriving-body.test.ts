import { expect, test } from "vitest";
import { arrivingBody } from "@/lib/files/arriving-body";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

async function readAll(stream: ReadableStream<Uint8Array>): Promise<number[]> {
  return [...new Uint8Array(await new Response(stream).arrayBuffer())];
}

test("what arrived before the cut is read after it, too", async () => {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const source = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
  });
  const body = arrivingBody(source, 100);
  controller?.enqueue(bytes(1, 2));
  controller?.enqueue(bytes(3));
  await new Promise((resolve) => setTimeout(resolve, 1));
  controller?.error(new Error("aborted"));
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(await readAll(body)).toEqual([1, 2, 3]);
});

test("a whole body stays whole", async () => {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of [bytes(7), bytes(), bytes(8, 9)]) controller.enqueue(chunk);
      controller.close();
    },
  });
  expect(await readAll(arrivingBody(source, 100))).toEqual([7, 8, 9]);
});

test("a body that nobody wants any more is read on and thrown away, whatever still arrives", async () => {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isCancelled = false;
  const source = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
    cancel() {
      isCancelled = true;
    },
  });
  const body = arrivingBody(source, 100);
  await body.cancel();
  expect(() => controller?.enqueue(bytes(1))).not.toThrow();
  controller?.close();
  expect(isCancelled).toBe(false);
});

test.each([
  [0, []],
  [1, [1]],
  [2, [1, 2]],
  [4, [1, 2, 3, 4]],
  [9, [1, 2, 3, 4, 5]],
])("no more than %i bytes are taken in", async (limit, taken) => {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of [bytes(1, 2), bytes(3, 4, 5)]) controller.enqueue(chunk);
      controller.close();
    },
  });
  expect(await readAll(arrivingBody(source, limit))).toEqual(taken);
});
