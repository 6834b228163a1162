"use server";

import { formAction } from "@/lib/action";
import { getCaseFacts } from "@/lib/cases/queries";
import * as commands from "@/lib/planning/commands";
import { confirmPlanSchema, objectToPlanSchema, proposePlanSchema } from "@/lib/planning/schema";

export const proposePlan = formAction({
  permission: "plan.propose",
  input: proposePlanSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.proposePlan,
  message: "plan_proposed",
});

export const confirmPlan = formAction({
  permission: "plan.answer",
  input: confirmPlanSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.confirmPlan,
  message: "plan_confirmed",
});

export const objectToPlan = formAction({
  permission: "plan.answer",
  input: objectToPlanSchema,
  facts: ({ caseId }) => getCaseFacts(caseId),
  run: commands.objectToPlan,
  message: "plan_objected",
});
