import { z } from "zod";
import { isDay } from "@/lib/calendar";

/** How an audit is held: on site, remotely, or both. */
export const auditModes = ["FS01", "FS02", "FS03"] as const;
export type AuditMode = (typeof auditModes)[number];

const daySchema = z.string().min(1, "required").refine(isDay, "invalid_date");
const peopleSchema = z.array(z.uuid()).max(20).default([]);

export const proposePlanSchema = z.strictObject({
  caseId: z.uuid(),
  /** The plan that the planner saw; 0 when there was none. */
  basedOn: z.coerce.number().int().min(0),
  startsOn: daySchema,
  endsOn: daySchema,
  mode: z.enum(auditModes, "choose"),
  lead: z.string().min(1, "choose").pipe(z.uuid()),
  auditors: peopleSchema,
  experts: peopleSchema,
  objectives: z.string().trim().min(1, "required").max(4000, "too_long"),
});
export type ProposedPlan = z.output<typeof proposePlanSchema>;

const answer = { caseId: z.uuid(), version: z.coerce.number().int().min(1) };
export const confirmPlanSchema = z.strictObject(answer);
export const objectToPlanSchema = z.strictObject({
  ...answer,
  reason: z.string().trim().min(1, "reason_required").max(1000, "too_long"),
});
