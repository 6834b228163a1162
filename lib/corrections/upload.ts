import "server-only";
import { z } from "zod";
import { enter } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { keepProof } from "@/lib/corrections/commands";
import { storeUpload } from "@/lib/files";
import { refusal } from "@/lib/json-body";

const input = z.strictObject({ caseId: z.uuid(), name: z.string().min(1, "required").max(255, "too_long") });

/**
 * Answers `POST /api/cases/{caseId}/corrections?name=…` with the file as body: `{ id, name, size }`. The body
 * is read only after the person was found to be allowed.
 */
export async function postProof(request: Request, caseId: string): Promise<Response> {
  const name = new URL(request.url).searchParams.get("name") ?? "";
  const length = request.headers.get("content-length");
  const outcome = await enter(
    {
      permission: "non_conformity.answer",
      input,
      facts: (given) => getCaseFacts(given.caseId),
      run: async (context, given) => {
        const declaredSize = length === null ? undefined : Number(length);
        const stored = await storeUpload(request.body, { name: given.name, declaredSize });
        return stored.ok ? keepProof(context, stored.value) : stored;
      },
    },
    { caseId, name },
  );
  return outcome.ok ? Response.json(outcome.value, { status: 201 }) : refusal(outcome);
}
