/**
 * A request's body that ends where the connection was cut, after everything that had arrived, or after `limit`
 * bytes. A stream that fails throws away what waits in it unread, e.g. while the database is still being asked
 * who sends; this one is read at once and only ever ends. Whoever reads it must know by other means (length,
 * hash) whether it was whole.
 */
export function arrivingBody(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let left = limit;
  let isWanted = true;
  return new ReadableStream({
    start(controller) {
      void (async () => {
        try {
          // Read to its end also when nobody wants it: the framework's stream does not survive being cancelled
          // while more arrives.
          for (;;) {
            const { done, value } = await reader.read();
            if (done) break;
            if (isWanted && left > 0) controller.enqueue(value.subarray(0, left));
            left -= value.byteLength;
          }
        } catch {
          // Cut off: what came before counts.
        }
        if (isWanted) controller.close();
      })();
    },
    cancel() {
      isWanted = false;
    },
  });
}
