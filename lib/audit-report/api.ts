import "server-only";
import { enter } from "@/lib/action";
import { requestRendering } from "@/lib/audit-report/commands";
import { listRenderings } from "@/lib/audit-report/queries";
import { renderingRequestSchema, renderingsSchema } from "@/lib/audit-report/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import { readJson, refusal } from "@/lib/json-body";
import { done } from "@/lib/outcome";

const MAX_BODY_BYTES = 1024;

/** Answers `POST /api/v1/audits/{caseId}/report`; its shapes are described at the route. */
export async function postRendering(request: Request, caseId: string): Promise<Response> {
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return refusal(body);
  const given = body.value;
  const outcome = await enter(
    {
      permission: "scorecard.view",
      sight: "scorecard.view",
      input: renderingRequestSchema,
      facts: (input) => getCaseFacts(input.caseId),
      run: requestRendering,
    },
    typeof given === "object" && given !== null ? { ...given, caseId } : given,
  );
  return outcome.ok ? Response.json({ rendering: outcome.value }, { status: 202 }) : refusal(outcome);
}

/** Answers `GET /api/v1/audits/{caseId}/report`. */
export async function getRenderings(caseId: string): Promise<Response> {
  const outcome = await enter(
    {
      permission: "scorecard.view",
      sight: "scorecard.view",
      input: renderingsSchema,
      facts: (input) => getCaseFacts(input.caseId),
      run: async ({ facts }) => done(await listRenderings(facts.caseId)),
    },
    { caseId },
  );
  return outcome.ok ? Response.json({ renderings: outcome.value }) : refusal(outcome);
}
