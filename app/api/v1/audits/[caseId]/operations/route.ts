import { getOperationsAfter, postOperations } from "@/lib/audits/sync";

type Params = { params: Promise<{ caseId: string }> };

/**
 * The tablet's sync, version 2. Everything under /api/v1/audits/{caseId}/ is refused as a whole with
 * `{ error: code, params?, fields? }`: 400 not understood, 401 not signed in, 403 not allowed, 404 no such audit
 * or not on its team, 409 the state of things is against it, 413 too large, 5xx nothing was done: try again.
 *
 * Every POST and DELETE may carry an `Idempotency-Key` (1 to 200 visible ASCII characters): the same key with the
 * same method, address and body gets the first answer again for 30 days; with another body 422
 * `idempotency_key_reused`; while the first is at work 409 `in_progress`.
 *
 * `GET ?after=<sequence>` (default 0) answers 200 `{ operations: StoredOperation[], next: sequence,
 * more: boolean, signedOff: boolean, closing: Closing | null, devices: DeviceView[] }`, in the server's order, at
 * most 1000 operations at once. Closing and DeviceView: lib/audits/devices.ts.
 *
 * `POST { version?: 1 | 2, operations: Operation[] }`, 1 to 100 of them, at most 2 MB, answers 200
 * `{ results: OperationResult[] }` in the same order. Each is `stored` or `duplicate` (with its sequence) or
 * `refused` with a reason: `other_audit` (made for another audit), `scorecard_signed_off`, `invalid_value`,
 * `leader_only` (a choice between values by somebody else than the lead), `role_may_not` (changes the score, or
 * speaks a second look in another's name), `id_taken` and `sequence_taken` (another operation has it). Sending the
 * same again changes nothing. Values typed without sight of each other are all stored: a conflict is what the fold
 * of the operations says (lib/audits/operations.ts).
 *
 * Operation: `{ id, deviceId, deviceSequence, deviceTime, field, value, basedOn, alongside?, auditId? }`, see
 * lib/audits/schema.ts and fields.ts. Version 1 knows neither `alongside` nor `auditId`, only the fields item,
 * special and bonus, and typed counts of samples; all of that is still taken.
 */
export async function GET(request: Request, { params }: Params) {
  return getOperationsAfter(request, (await params).caseId);
}

export async function POST(request: Request, { params }: Params) {
  return postOperations(request, (await params).caseId);
}
