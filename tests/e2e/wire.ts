import { connect, createServer, type Socket } from "node:net";

/** How the way to the server is: whole, gone, or slow and cut again and again. */
export type Weather =
  | { kind: "fair" }
  | { kind: "gone" }
  /** At most so many bytes a second in each direction; each connection is cut after some 20 to 120 kB. */
  | { kind: "foul"; bytesPerSecond: number };

const TICK_MS = 20;

/**
 * A way to the product that a test can cut: the browser speaks to this port for as long as it lives, whatever
 * server stands behind it. `cuts` counts the connections that were cut.
 */
export async function openWire(target: { port: number }) {
  let weather: Weather = { kind: "fair" };
  const wire = { port: 0, target, cuts: 0, set, close };
  const sockets = new Set<Socket>();
  let seed = 20_261_127;
  /** A number in [0, 1), the same in every run. */
  const chance = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };

  const server = createServer((client) => {
    if (weather.kind === "gone") return void client.destroy();
    const upstream = connect(wire.target.port, "127.0.0.1");
    const limit = weather.kind === "foul" ? 20_000 + chance() * 100_000 : Number.POSITIVE_INFINITY;
    const budget = { left: limit };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    carry(client, upstream, budget);
    carry(upstream, client, budget);
  });

  function carry(from: Socket, to: Socket, budget: { left: number }) {
    from.on("data", async (bytes: Buffer) => {
      if (weather.kind !== "foul") return void to.write(bytes);
      from.pause();
      const step = Math.max(256, Math.round((weather.bytesPerSecond * TICK_MS) / 1000));
      for (let at = 0; at < bytes.length; at += step) {
        const piece = bytes.subarray(at, at + step);
        budget.left -= piece.length;
        if (budget.left < 0) {
          wire.cuts += 1;
          from.destroy();
          return void to.destroy();
        }
        to.write(piece);
        await new Promise((resolve) => setTimeout(resolve, TICK_MS));
      }
      from.resume();
    });
  }

  function set(next: Weather) {
    weather = next;
    // A connection made in fairer weather would never be cut.
    for (const socket of sockets) socket.destroy();
  }

  async function close() {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address === "object" && address) wire.port = address.port;
  return wire;
}
export type Wire = Awaited<ReturnType<typeof openWire>>;
