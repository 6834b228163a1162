import { createServer, type IncomingMessage, type Server } from "node:http";
import next from "next";
import { StartupError } from "@/lib/startup-error";

interface Settings {
  port: number;
  dev: boolean;
  trustProxy: boolean;
}

export interface Serving {
  /** Takes no new connection, lets running requests finish for up to ten seconds. */
  drain(): Promise<void>;
}

/** Serves the product on `port`, with Next.js inside this process. */
export async function serve({ port, dev, trustProxy }: Settings): Promise<Serving> {
  const app = next({ dev, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    nameClient(request, trustProxy);
    if (draining) response.setHeader("Connection", "close");
    void handle(request, response);
  });
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  }
  let draining = false;
  await listen(server, port);
  return {
    async drain() {
      draining = true;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(impatient);
      await app.close();
    },
  };
}

/**
 * Who is asking, for limits and the case history, as `x-client-address`: the socket's word, or the nearest
 * proxy's when it is ours. What a client claims about itself in these headers never gets through.
 */
function nameClient(request: IncomingMessage, trustProxy: boolean) {
  const { headers, socket } = request;
  const hop = trustProxy
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : undefined;
  headers["x-client-address"] = hop || socket.remoteAddress || "unknown";
  if (trustProxy) return;
  headers["x-forwarded-for"] = headers["x-client-address"];
  headers["x-forwarded-proto"] = "http";
  headers["x-forwarded-host"] = headers.host;
  delete headers["x-forwarded-port"];
  delete headers.forwarded;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen(port, () => resolve());
  });
}

/** Throws StartupError when nobody may listen on the port, before the long steps are taken for nothing. */
export async function requireFreePort(port: number) {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new StartupError(`Port ${port} is busy: stop what listens there, or set PORT.`);
  if (error.code === "EACCES")
    return new StartupError(`Port ${port} needs a right this account lacks: set PORT to 1024 or more.`);
  return error;
}
