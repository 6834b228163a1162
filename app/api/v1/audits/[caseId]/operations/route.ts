import { getOperationsAfter, postOperations } from "@/lib/audits/sync";

type Params = { params: Promise<{ caseId: string }> };

/**
 * The tablet's sync.
 *
 * `GET ?after=<sequence>` (default 0) answers 200
 * `{ operations: StoredOperation[], next: sequence, more: boolean, signedOff: boolean }`, in the server's order.
 *
 * `POST { operations: Operation[] }`, 1 to 100 of them, at most 1 MB, answers
 * `{ results: OperationResult[] }` in the same order: 200, or 409 when at least one is in conflict. Each result
 * is `stored` or `duplicate` (with its sequence), `conflict` (with the operation that stands there now as
 * `current`) or `refused` (with a `reason`). Sending the same operations again changes nothing.
 *
 * Refused as a whole, `{ error: code }`: 400 not understood, 401 not signed in, 403 not allowed, 404 no such
 * audit or not on its team, 409 the audit is not open, 413 too large.
 *
 * Operation: `{ id, deviceId, deviceSequence, deviceTime, field, value, basedOn }`, see lib/audits/schema.ts.
 */
export async function GET(request: Request, { params }: Params) {
  return getOperationsAfter(request, (await params).caseId);
}

export async function POST(request: Request, { params }: Params) {
  return postOperations(request, (await params).caseId);
}
