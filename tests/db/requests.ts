import { type WorkStore, workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { workUnitAsyncStorage } from "next/dist/server/app-render/work-unit-async-storage.external";
import { createRequestStore } from "next/dist/server/async-storage/request-store";
import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/access/schema";
import { openSession } from "@/lib/access/sessions";

const ORIGIN = "http://localhost:3000";
process.env.NEXTAUTH_SECRET = "only-for-tests-only-for-tests-only";
process.env.NEXTAUTH_URL = ORIGIN;

type Handler = (request: Request, context: { params: Promise<{ caseId: string }> }) => Promise<Response>;

export type Answer = { status: number; text: string; json: ReturnType<typeof JSON.parse> };

/** Signs somebody in for real: a session row and the cookie that names it. */
export async function signedIn({ accountId }: Pick<Actor, "accountId">): Promise<string> {
  const sid = await openSession(accountId, "tests", new Date());
  const token = await encode({
    token: { sub: accountId, sid },
    secret: process.env.NEXTAUTH_SECRET ?? "",
  });
  return `next-auth.session-token=${token}`;
}

/**
 * Calls a route handler of an audit inside a request of the framework, as a browser with this cookie would.
 * `body` is sent as JSON; a text is sent as it is.
 */
export async function ask(
  handler: Handler,
  caseId: string,
  {
    method = "POST",
    cookie = "",
    body,
    query = "",
    headers = {},
  }: {
    method?: string;
    cookie?: string;
    body?: unknown;
    query?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<Answer> {
  const url = `${ORIGIN}/api/v1/audits/${caseId}/under-test${query}`;
  const sent = new Headers({ cookie, ...headers });
  if (body !== undefined && !sent.has("content-type")) sent.set("content-type", "application/json");
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(url, { method, headers: sent, ...(text === undefined ? {} : { body: text }) });
  const store = createRequestStore({
    phase: "action",
    headers: sent,
    url: { pathname: new URL(url).pathname, search: query },
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
  const work = { route: "/api/v1/audits/[caseId]", page: "/api/v1/audits/[caseId]/route" } as WorkStore;
  const response = await workAsyncStorage.run(work, () =>
    workUnitAsyncStorage.run(store, () => handler(request, { params: Promise.resolve({ caseId }) })),
  );
  const answer = await response.text();
  return { status: response.status, text: answer, json: answer ? JSON.parse(answer) : null };
}
