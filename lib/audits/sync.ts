import "server-only";
import { enter } from "@/lib/action";
import { recordOperations } from "@/lib/audits/commands";
import { getScorecard, listOperations, OPERATIONS_PER_ANSWER } from "@/lib/audits/queries";
import { operationsAfterSchema, operationsInputSchema } from "@/lib/audits/schema";
import { getCaseFacts } from "@/lib/cases/queries";
import { readJson, refusal } from "@/lib/json-body";
import { done } from "@/lib/outcome";

const MAX_BODY_BYTES = 1024 * 1024;

/** Answers `POST /api/v1/audits/{caseId}/operations`; its shapes are described at the route. */
export async function postOperations(request: Request, caseId: string): Promise<Response> {
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return refusal(body);
  const given = body.value;
  const outcome = await enter(
    {
      permission: "scorecard.write",
      input: operationsInputSchema,
      facts: (input) => getCaseFacts(input.caseId),
      run: recordOperations,
    },
    typeof given === "object" && given !== null ? { ...given, caseId } : given,
  );
  if (!outcome.ok) return refusal(outcome);
  const inConflict = outcome.value.some(({ state }) => state === "conflict");
  return Response.json({ results: outcome.value }, { status: inConflict ? 409 : 200 });
}

/** Answers `GET /api/v1/audits/{caseId}/operations?after=`. */
export async function getOperationsAfter(request: Request, caseId: string): Promise<Response> {
  const after = new URL(request.url).searchParams.get("after") ?? undefined;
  const outcome = await enter(
    {
      permission: "scorecard.view",
      input: operationsAfterSchema,
      facts: (input) => getCaseFacts(input.caseId),
      run: async ({ facts }, input) => {
        const take = OPERATIONS_PER_ANSWER;
        const operations = await listOperations(facts.caseId, { after: input.after, take });
        const scorecard = await getScorecard(facts.caseId);
        return done({
          operations,
          next: operations.at(-1)?.sequence ?? input.after,
          more: operations.length === take,
          signedOff: scorecard?.signedOffAt != null,
        });
      },
    },
    { caseId, after },
  );
  return outcome.ok ? Response.json(outcome.value) : refusal(outcome);
}
