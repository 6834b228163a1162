import "server-only";
import { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import { type Doorway, enter } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import { refusal } from "@/lib/json-body";
import { uploadMaterial } from "@/lib/materials/commands";
import { uploadSchema } from "@/lib/materials/schema";

/** An upload through the doorway: nothing of the body is read before the person was let in. */
export async function receiveMaterial(
  request: Request,
  params: { caseId: string; item: string },
): Promise<Response> {
  const { onBehalf, ...details } = Object.fromEntries(new URL(request.url).searchParams);
  const isOnBehalf = onBehalf === "1";
  const doorway: Doorway<typeof uploadSchema, CaseFacts, { version: number; fileId: string }> = {
    permission: isOnBehalf ? "material.upload_on_behalf" : "material.upload",
    input: uploadSchema,
    facts: ({ caseId }) => getCaseFacts(caseId),
    run: (context, upload) =>
      uploadMaterial(
        context,
        upload,
        { stream: request.body, declaredSize: declaredSizeOf(request) },
        { onBehalf: isOnBehalf },
      ),
  };
  const outcome = await enter(doorway, { ...details, ...params });
  return outcome.ok ? Response.json(outcome.value, { status: 201 }) : refusal(outcome);
}

function declaredSizeOf(request: Request): number | undefined {
  const declared = z.coerce
    .number()
    .int()
    .min(0)
    .safeParse(request.headers.get("content-length") ?? "none");
  return declared.success ? declared.data : undefined;
}
