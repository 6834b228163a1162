import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import type { CaseFacts } from "@/lib/access/facts";
import { may, type Permission } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { requireActor } from "@/lib/access/session";
import { getCaseFacts } from "@/lib/cases/queries";

/** The person who asks and the facts of a case they may see, for every page of that case; else "not found". */
export const enterCase = cache(async (caseId: string): Promise<{ actor: Actor; facts: CaseFacts }> => {
  const actor = await requireActor();
  const facts = z.uuid().safeParse(caseId).success ? await getCaseFacts(caseId) : null;
  if (!facts || !may(actor, "case.view", facts)) notFound();
  return { actor, facts };
});

/** Of some permissions, those that this person has on this case; what pages get to know instead of roles. */
export function allowedOf<P extends Permission>(actor: Actor, facts: CaseFacts, asked: readonly P[]): P[] {
  return asked.filter((permission) => may(actor, permission, facts));
}
