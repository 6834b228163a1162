import "server-only";
import { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import { type Doorway, enter } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { portalAddress } from "@/lib/cases/sections";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { faultsOf } from "@/lib/form";
import { uploadMaterial } from "@/lib/materials/commands";
import { transferAddressSchema, uploadSchema } from "@/lib/materials/schema";
import { type Failure, failed, type Outcome } from "@/lib/outcome";

/** What a form has besides its file. */
const FORM_BYTES = 64 * 1024;

/** Whether a browser without script sends its form. */
export const isPostedForm = (request: Request) =>
  /^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "");

/**
 * One file of the enterprise from a form that a browser sends without script; the answer leads back to the page, which says how it
 * ended. Nothing of the body is read before the person was let in, and never more than one file's worth.
 */
export async function receivePostedForm(
  request: Request,
  params: { caseId: string; item: string },
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const doorway: Doorway<typeof transferAddressSchema, CaseFacts, unknown> = {
    permission: "material.upload",
    input: transferAddressSchema,
    facts: ({ caseId }) => getCaseFacts(caseId),
    run: async (context, { caseId, item }) => {
      const form = await readForm(request);
      if (!form.ok) return form;
      const { file, ...details } = form.value;
      const upload = uploadSchema.safeParse({ ...details, caseId, item, name: file.name });
      if (!upload.success) return failed("invalid_input", { fields: faultsOf(upload.error) });
      const incoming = { stream: file.stream(), declaredSize: file.size };
      return uploadMaterial(context, upload.data, incoming, { onBehalf: false });
    },
  };
  const isOurs = /^(?:same-origin|none)$/.test(request.headers.get("sec-fetch-site") ?? "same-origin");
  const outcome = isOurs ? await enter(doorway, params) : failed("not_allowed");
  return leadBack(outcome, { ...params, isEnglish: searchParams.get("locale") === "en" });
}

type Form = Record<string, string> & { file: File };

async function readForm(request: Request): Promise<Outcome<{ file: File } & Record<string, unknown>>> {
  const size = z.coerce
    .number()
    .int()
    .safeParse(request.headers.get("content-length") ?? "none");
  if (!size.success) return failed("invalid_input");
  if (size.data > MAX_FILE_BYTES + FORM_BYTES) {
    return failed("file_too_large", { params: { max: MAX_FILE_BYTES / 1024 / 1024 } });
  }
  const form = await request.formData().catch(() => null);
  if (!form) return failed("file_damaged");
  const { file, ...details } = Object.fromEntries(form) as Partial<Form>;
  if (!(file instanceof File) || file.name === "") {
    return failed("invalid_input", { fields: { file: { code: "choose_file" } } });
  }
  return { ok: true, value: { ...details, file } };
}

type Place = { caseId: string; item: string; isEnglish: boolean };

/** To the page that the form stands on, by an address of our own making; what went wrong travels in its query. */
function leadBack(outcome: Outcome<unknown>, { caseId, item, isEnglish }: Place): Response {
  const page = portalAddress(encodeURIComponent(caseId), "materials");
  const query = new URLSearchParams(outcome.ok ? { item } : { item, ...told(outcome) });
  const location = `${isEnglish ? "/en" : ""}${page}?${query}#${encodeURIComponent(item)}`;
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}

function told({ code, params = {}, fields = {} }: Failure): Record<string, string> {
  const [fault] = Object.values(fields);
  const given = Object.entries(params).map(([name, value]) => [`p_${name}`, String(value)]);
  return { refused: code, ...(fault && { fault: fault.code }), ...Object.fromEntries(given) };
}
