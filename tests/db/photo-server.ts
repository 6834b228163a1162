import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import type { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import type { Doorway } from "@/lib/action";
import { refusal } from "@/lib/json-body";
import { transferDoorway } from "@/lib/materials/transfer";
import { failed } from "@/lib/outcome";
import { doorwayOf } from "@/lib/photos/doorway";

/** The header that stands for the session's cookie. */
const WHO = "x-test-account";

/** The addresses of files that are sent in pieces on a real HTTP server, and a way to reach it that is cut now and then. */
export function usePhotoServer() {
  const people = new Map<string, Actor>();
  const server = http.createServer((incoming, outgoing) => {
    void answer(incoming, people.get(String(incoming.headers[WHO])), outgoing);
  });
  const cutter = cuttingProxy(() => portOf(server));
  const portOf = (one: net.Server) => (one.address() as AddressInfo).port;
  beforeAll(async () => {
    for (const one of [server, cutter.server]) {
      await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
    }
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    cutter.server.close();
  });

  const sender =
    (one: net.Server) =>
    (actor: Actor | null) =>
    (path: string, init: RequestInit = {}): Promise<Response> => {
      const headers = new Headers(init.headers);
      if (actor) {
        people.set(actor.accountId, actor);
        headers.set(WHO, actor.accountId);
      }
      // A connection of its own for each request, so that a cut one cannot be taken for another.
      headers.set("connection", "close");
      return fetch(`http://127.0.0.1:${portOf(one)}${path}`, { redirect: "manual", ...init, headers });
    };
  return {
    as: sender(server),
    /** The same through connections that end after so many bytes of the client's, one number a connection. */
    throughCuts: (actor: Actor, bytes: number[]) => {
      cutter.plan(bytes);
      return sender(cutter.server)(actor);
    },
    cuts: () => cutter.cuts,
    /** Sends the beginning of a PATCH by hand, waits for `until`, and hangs up. */
    async hangUp(actor: Actor, path: string, given: HangUp, until: () => Promise<boolean>) {
      people.set(actor.accountId, actor);
      const socket = net.connect(portOf(server), "127.0.0.1");
      const lines = [
        `PATCH ${path} HTTP/1.1`,
        "Host: localhost",
        `${WHO}: ${actor.accountId}`,
        "Tus-Resumable: 1.0.0",
        "Content-Type: application/offset+octet-stream",
        `Upload-Offset: ${given.offset}`,
        `Content-Length: ${given.announced}`,
      ];
      socket.write(`${lines.join("\r\n")}\r\n\r\n`);
      socket.write(given.bytes);
      while (!(await until())) await new Promise((resolve) => setTimeout(resolve, 2));
      socket.destroy();
    },
    /** The client's own words for where it sends. */
    url: (path: string) => `http://127.0.0.1:${portOf(server)}${path}`,
    identify: (actor: Actor) => {
      people.set(actor.accountId, actor);
      return { [WHO]: actor.accountId };
    },
  };
}

type HangUp = { offset: number; announced: number; bytes: Uint8Array };

async function answer(incoming: http.IncomingMessage, actor: Actor | undefined, out: http.ServerResponse) {
  const response = await routed(requestOf(incoming), actor, incoming.url ?? "");
  out.writeHead(response.status, Object.fromEntries(response.headers));
  out.end(Buffer.from(await response.arrayBuffer()));
}

function routed(request: Request, actor: Actor | undefined, url: string): Promise<Response> {
  const [, caseId = "", item, sha256] =
    /^\/api\/cases\/([^/]+)\/materials\/([^/]+)\/transfers(?:\/([^/?]+))?(?:\?.*)?$/.exec(url) ?? [];
  if (item) {
    return throughDoorway(transferDoorway(request), actor, { caseId, item, ...(sha256 && { sha256 }) });
  }
  const [, auditId = "", picture] = /^\/api\/v1\/audits\/([^/]+)\/photos(?:\/([^/]+))?$/.exec(url) ?? [];
  return throughDoorway(doorwayOf(request), actor, { caseId: auditId, ...(picture && { sha256: picture }) });
}

/** The doorway's own order (lib/action.ts), with the person given instead of read from a session. */
async function throughDoorway<Input extends z.ZodType>(
  doorway: Doorway<Input, CaseFacts, Response>,
  actor: Actor | undefined,
  raw: unknown,
): Promise<Response> {
  if (!actor) return refusal(failed("not_signed_in"));
  const parsed = doorway.input.safeParse(raw);
  if (!parsed.success) return refusal(failed("invalid_input"));
  const facts = await doorway.facts(parsed.data);
  if (!facts || !may(actor, "case.view", facts)) return refusal(failed("not_found"));
  if (!may(actor, doorway.permission, facts)) return refusal(failed("not_allowed"));
  const outcome = await doorway.run({ actor, facts, now: new Date() }, parsed.data);
  return outcome.ok ? outcome.value : refusal(outcome);
}

/** As the framework makes a request's body: what waits unread when the connection breaks is gone. */
function requestOf(incoming: http.IncomingMessage): Request {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.on("data", (chunk) => controller.enqueue(new Uint8Array(chunk)));
      incoming.on("end", () => controller.close());
      incoming.on("error", (error) => controller.error(error));
    },
  });
  const method = incoming.method ?? "";
  const hasBody = method === "PATCH" || method === "POST";
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const init = { method, headers, body: hasBody ? body : null, duplex: "half" };
  return new Request(`http://localhost${incoming.url}`, init);
}

function cuttingProxy(target: () => number) {
  const state = { cuts: 0, left: [] as number[] };
  const server = net.createServer((client) => {
    const upstream = net.connect(target(), "127.0.0.1");
    let rest = state.left.shift() ?? Number.POSITIVE_INFINITY;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    client.on("data", (chunk) => {
      const part = chunk.subarray(0, rest);
      rest -= part.length;
      if (part.length < chunk.length) {
        state.cuts += 1;
        upstream.write(part, () => setTimeout(end, 5));
      } else upstream.write(part);
    });
    upstream.pipe(client);
    for (const one of [client, upstream]) one.on("error", end).on("close", end);
  });
  return {
    server,
    plan: (bytes: number[]) => {
      state.left = [...bytes];
    },
    get cuts() {
      return state.cuts;
    },
  };
}
