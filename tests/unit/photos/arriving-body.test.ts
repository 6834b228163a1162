import { expect, test } from "vitest";
import { arrivingBody } from "@/lib/photos/arriving-body";

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
  const body = arrivingBody(source);
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
  expect(await readAll(arrivingBody(source))).toEqual([7, 8, 9]);
});

test("a body that nobody wants any more is not read on", async () => {
  let reasonGiven: unknown;
  const source = new ReadableStream<Uint8Array>({
    cancel(reason) {
      reasonGiven = reason;
    },
  });
  await arrivingBody(source).cancel("enough");
  expect(reasonGiven).toBe("enough");
});
