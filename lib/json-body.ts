import { done, type Failure, type FailureCode, failed, type Outcome } from "@/lib/outcome";

export type JsonBody = { text: string; value: unknown };

/**
 * A request's JSON, read only up to a limit of bytes. `invalid_input` for anything else than JSON: a page of
 * another site can post a form or plain text in a person's name, but no JSON.
 */
export async function readJson(request: Request, maxBytes: number): Promise<Outcome<unknown>> {
  const body = await readJsonBody(request, maxBytes);
  return body.ok ? done(body.value.value) : body;
}

/** The same with the text as it came; `unexpected` when the connection was cut: nothing was understood or done. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<Outcome<JsonBody>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type) || !request.body) return failed("invalid_input");
  const tooLarge = () => failed("file_too_large", { params: { max: maxBytes / 1024 / 1024 } });
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > maxBytes) return tooLarge();
      chunks.push(chunk);
    }
  } catch {
    return failed("unexpected");
  }
  const text = Buffer.concat(chunks).toString("utf8");
  try {
    return done({ text, value: JSON.parse(text) });
  } catch {
    return failed("invalid_input");
  }
}

const statusOf: Partial<Record<FailureCode, number>> = {
  not_signed_in: 401,
  not_found: 404,
  not_allowed: 403,
  invalid_input: 400,
  file_too_large: 413,
  file_empty: 400,
  file_damaged: 400,
  file_type_refused: 415,
  file_type_mismatch: 415,
  file_unreadable: 415,
  file_unpacks_too_large: 413,
  picture_too_large: 413,
  storage_unavailable: 503,
  unexpected: 500,
  idempotency_key_invalid: 400,
  idempotency_key_reused: 422,
};

/** A refusal as JSON: `{ error, params?, fields? }`; what depends on the state of things is a 409. */
export function refusal({ code, params, fields }: Failure): Response {
  return Response.json({ error: code, params, fields }, { status: statusOf[code] ?? 409 });
}
