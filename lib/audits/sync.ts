import "server-only";
import { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import type { Permission } from "@/lib/access/permissions";
import { currentActor } from "@/lib/access/session";
import { type Context, enter } from "@/lib/action";
import { cancelClosing, reportDevice, startClosing } from "@/lib/audits/closing/commands";
import { getTeamState } from "@/lib/audits/closing/queries";
import { openAudit, recordOperations } from "@/lib/audits/commands";
import { getScorecard, listOperations, OPERATIONS_PER_ANSWER } from "@/lib/audits/queries";
import {
  deviceReportSchema,
  operationsAfterSchema,
  operationsInputSchema,
  signOffSchema,
} from "@/lib/audits/schema";
import { signOffAudit } from "@/lib/audits/sign-off/commands";
import { snapshotFor } from "@/lib/audits/snapshot/loaders";
import { getCaseFacts } from "@/lib/cases/queries";
import { answerOnce } from "@/lib/idempotency/answer-once";
import { readJsonBody, refusal } from "@/lib/json-body";
import { done, failed, type Outcome } from "@/lib/outcome";

// What the routes under /api/v1/audits/{caseId} answer; their shapes are described at the routes.

/** 2 MB hold the largest single value (a population of thousands) beside an ordinary batch. */
const OPERATIONS_BYTES = 2 * 1024 * 1024;
const SMALL_BYTES = 64 * 1024;

const caseOnly = z.strictObject({ caseId: z.uuid() });

export function postOperations(request: Request, caseId: string): Promise<Response> {
  return change(request, caseId, {
    permission: "audit.record",
    input: operationsInputSchema,
    maxBytes: OPERATIONS_BYTES,
    run: async (context, input) => {
      const recorded = await recordOperations(context, input);
      return recorded.ok ? done({ results: recorded.value }) : recorded;
    },
  });
}

export function postDevice(request: Request, caseId: string): Promise<Response> {
  return change(request, caseId, {
    permission: "audit.record",
    input: deviceReportSchema,
    run: reportDevice,
  });
}

export function postClosing(request: Request, caseId: string): Promise<Response> {
  return change(request, caseId, { permission: "audit.close", input: caseOnly, run: startClosing });
}

export function deleteClosing(request: Request, caseId: string): Promise<Response> {
  return change(request, caseId, { permission: "audit.close", input: caseOnly, run: cancelClosing });
}

export function postSignOff(request: Request, caseId: string): Promise<Response> {
  return change(request, caseId, {
    permission: "scorecard.sign_off",
    input: signOffSchema,
    run: signOffAudit,
  });
}

export function postOpening(request: Request, caseId: string): Promise<Response> {
  return change(request, caseId, {
    permission: "scorecard.open",
    input: caseOnly,
    run: async (context) => {
      const opened = await openAudit(context);
      return opened.ok ? done({}) : opened;
    },
  });
}

export function getOperationsAfter(request: Request, caseId: string): Promise<Response> {
  const after = new URL(request.url).searchParams.get("after") ?? undefined;
  return look({ caseId, after }, operationsAfterSchema, async ({ facts }, input) => {
    // The state first: what is signed off by then has no operation that the list would miss.
    const [scorecard, team] = await Promise.all([getScorecard(facts.caseId), getTeamState(facts)]);
    const take = OPERATIONS_PER_ANSWER;
    const operations = await listOperations(facts.caseId, { after: input.after, take });
    return done({
      operations,
      next: operations.at(-1)?.sequence ?? input.after,
      more: operations.length === take,
      signedOff: scorecard?.signedOffAt != null,
      ...team,
    });
  });
}

export function getSnapshot(caseId: string): Promise<Response> {
  return look({ caseId }, caseOnly, async ({ actor, facts }) => done(await snapshotFor(actor, facts)));
}

type Change<Input extends z.ZodType, Value> = {
  permission: Permission;
  input: Input;
  maxBytes?: number;
  run: (context: Context<CaseFacts>, input: z.output<Input>) => Promise<Outcome<Value>>;
};

/** A changing request: who asks first, then its body, then once for its Idempotency-Key through the doorway. */
async function change<Input extends z.ZodType, Value>(
  request: Request,
  caseId: string,
  { permission, input, maxBytes = SMALL_BYTES, run }: Change<Input, Value>,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return refusal(failed("not_signed_in"));
  // A page of another site cannot send DELETE; what others send must be JSON.
  const isBare = request.method === "DELETE";
  const body = isBare ? done({ text: "", value: {} as unknown }) : await readJsonBody(request, maxBytes);
  if (!body.ok) return refusal(body);
  const { text, value } = body.value;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const given = isObject ? { ...value, caseId } : value;
  return answerOnce(request, actor.accountId, text, async () => {
    const outcome = await enter({ permission, input, facts: () => getCaseFacts(caseId), run }, given);
    return outcome.ok ? Response.json(outcome.value) : refusal(outcome);
  });
}

/** A reading request of somebody who may see the scorecard. */
async function look<Input extends z.ZodType, Value>(
  given: { caseId: string; after?: string },
  input: Input,
  run: (context: Context<CaseFacts>, input: z.output<Input>) => Promise<Outcome<Value>>,
): Promise<Response> {
  const permission: Permission = "scorecard.view";
  const outcome = await enter({ permission, input, facts: () => getCaseFacts(given.caseId), run }, given);
  if (!outcome.ok) return refusal(outcome);
  return Response.json(outcome.value, { headers: { "Cache-Control": "private, no-store" } });
}
