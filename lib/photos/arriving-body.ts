/**
 * A request's body that ends where the connection was cut, after everything that had arrived. A stream that fails
 * throws away what waits in it unread, e.g. while the database is still being asked who sends; this one is read
 * at once and only ever ends. Whoever reads it must know by other means (length, hash) whether it was whole.
 */
export function arrivingBody(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isWanted = true;
  return new ReadableStream({
    start(controller) {
      void (async () => {
        try {
          for (;;) {
            const { done, value } = await reader.read();
            if (done || !isWanted) break;
            controller.enqueue(value);
          }
        } catch {
          // Cut off: what came before counts.
        }
        if (isWanted) controller.close();
      })();
    },
    cancel(reason) {
      isWanted = false;
      return reader.cancel(reason);
    },
  });
}
