import { getRenderings, postRendering } from "@/lib/audit-report/api";

type Params = { params: Promise<{ caseId: string }> };

/**
 * The audit report as PDF, made by a worker. For whoever may see the scorecard.
 *
 * `POST { locale: "zh" | "en" }` answers 202 `{ rendering }`: a new one, or the one that is being made. 409 while the
 * scorecard is not signed off.
 *
 * `GET` answers 200 `{ renderings }`, the newest of each language: `state` queued, running, done or failed; `step` and
 * `progress` of `total` while running; `failure` when failed; `file`, the newest finished file, to be read at
 * `/api/files/{file.id}`. Its shape is `Rendering` in lib/audit-report/schema.ts.
 *
 * Refused, `{ error: code }`: 400 not understood, 401 not signed in, 404 no such audit or not to be seen.
 */
export async function POST(request: Request, { params }: Params) {
  return postRendering(request, (await params).caseId);
}

export async function GET(_: Request, { params }: Params) {
  return getRenderings((await params).caseId);
}
