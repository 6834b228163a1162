import { type WorkStore, workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { workUnitAsyncStorage } from "next/dist/server/app-render/work-unit-async-storage.external";
import { createRequestStore } from "next/dist/server/async-storage/request-store";
import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/access/schema";
import { openSession } from "@/lib/access/sessions";

// A test file that uses these imports "next/dist/server/node-environment-baseline" before anything else, so that
// the framework finds what it keeps a request in.

const ORIGIN = "http://localhost:3000";
process.env.NEXTAUTH_SECRET = "only-for-tests-only-for-tests-only";
process.env.NEXTAUTH_URL = ORIGIN;

type Handler = (request: Request, context: { params: Promise<{ caseId: string }> }) => Promise<Response>;

export type Answer = { status: number; text: string; json: ReturnType<typeof JSON.parse> };

/** Signs somebody in for real: a session row and the cookie that names it. */
export async function signedIn({ accountId }: Pick<Actor, "accountId">): Promise<string> {
  const sid = await openSession(accountId, "tests", new Date());
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  return `next-auth.session-token=${await encode({ token: { sub: accountId, sid }, secret })}`;
}

/** Runs something inside a request of the framework, as a browser with these headers makes it. */
export function inRequest<Value>(headers: Headers, url: URL, work: () => Promise<Value>): Promise<Value> {
  const store = createRequestStore({
    phase: "action",
    headers,
    url: { pathname: url.pathname, search: url.search },
    onUpdateCookies: undefined,
    rootParams: {},
    implicitTags: { tags: [], expirationsByCacheKind: new Map() },
    resumeDataCache: null,
    previewProps: undefined,
    isHmrRefresh: undefined,
    serverComponentsHmrCache: undefined,
    hmrRefreshHash: undefined,
    stagedFallbackParams: undefined,
  });
  const route = { route: url.pathname, page: `${url.pathname}/route` } as WorkStore;
  return workAsyncStorage.run(route, () => workUnitAsyncStorage.run(store, work));
}

/** What a page's loader gives to somebody who is signed in. */
export async function asSeenBy<Value>(actor: Actor, load: () => Promise<Value>): Promise<Value> {
  return inRequest(new Headers({ cookie: await signedIn(actor) }), new URL("/a-page", ORIGIN), load);
}

type Asked = {
  method?: string;
  cookie?: string;
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown;
  query?: string;
  headers?: Record<string, string>;
};

/** Calls a route handler of an audit, as a browser with this cookie would. */
export async function ask(
  handler: Handler,
  caseId: string,
  { method = "POST", cookie = "", body, query = "", headers = {} }: Asked = {},
): Promise<Answer> {
  const url = new URL(`/api/v1/audits/${caseId}/under-test${query}`, ORIGIN);
  const sent = new Headers({ cookie, ...headers });
  if (body !== undefined && !sent.has("content-type")) sent.set("content-type", "application/json");
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(url, { method, headers: sent, ...(text === undefined ? {} : { body: text }) });
  const response = await inRequest(sent, url, () =>
    handler(request, { params: Promise.resolve({ caseId }) }),
  );
  const answer = await response.text();
  return { status: response.status, text: answer, json: answer ? JSON.parse(answer) : null };
}
