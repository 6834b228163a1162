import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { type CaseFacts, generalFacts } from "@/lib/access/facts";
import { may, type Permission, rolesOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { requireActor } from "@/lib/access/session";
import { listCaseEvents } from "@/lib/cases/history/queries";
import { COUNT_LIMIT, listCases, listCasesWaitingFor } from "@/lib/cases/lists/queries";
import { caseListSchema } from "@/lib/cases/lists/schema";
import { standingOf } from "@/lib/cases/next-step";
import { getCaseFacts, getCaseHeader, getCaseOverview } from "@/lib/cases/queries";
import { type DeskSection, deskSections } from "@/lib/cases/sections";
import { daysBetween } from "@/lib/cases/waiting";
import { currentInstant } from "@/lib/clock";

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

/** Somebody who works for the certification body, for the pages of the desk; "not found" to everybody else. */
export const enterDesk = cache(async (): Promise<Actor> => {
  const actor = await requireActor("/desk");
  if (!may(actor, "case.list", generalFacts)) notFound();
  return actor;
});

export type DeskEntry = "work" | "cases" | "certificates" | "complaints" | "feedback" | "people" | "accounts";
const deskEntries: readonly { entry: DeskEntry; permission: Permission }[] = [
  { entry: "work", permission: "case.list" },
  { entry: "cases", permission: "case.list" },
  { entry: "certificates", permission: "certificate.list" },
  { entry: "complaints", permission: "complaint.list" },
  { entry: "feedback", permission: "feedback.list" },
  { entry: "people", permission: "people.view" },
  { entry: "accounts", permission: "account.manage" },
];

/** Who sits at the desk and which of its parts are open to them. */
export async function loadDesk() {
  const actor = await enterDesk();
  return {
    person: { name: actor.name, email: actor.email },
    entries: deskEntries
      .filter(({ permission }) => may(actor, permission, generalFacts))
      .map(({ entry }) => entry),
    inField: rolesOf("scorecard.write").some((role) => actor.staffRoles.includes(role)),
    waiting: (await waitingFor(actor)).length,
  };
}

const waitingFor = cache(async (actor: Actor) => {
  const found = await listCasesWaitingFor(actor);
  // The list asks the database; the permission table has the last word on every row.
  return found.flatMap(({ facts, work, ...row }) => {
    const standing = standingOf(actor, facts, work);
    return standing.turn === "yours"
      ? [{ ...row, step: standing.step.key, address: standing.step.address(row.caseId) }]
      : [];
  });
});
export type WorkItem = Awaited<ReturnType<typeof waitingFor>>[number];

/** What waits for the person who asks. */
export async function loadWork() {
  const actor = await enterDesk();
  return { items: await waitingFor(actor), now: currentInstant() };
}

type Search = Record<string, string | string[] | undefined>;

/** A page of the list of cases, as the address asks for it. */
export async function loadCaseList(search: Search) {
  const actor = await enterDesk();
  const request = caseListSchema.parse(search);
  return { request, ...(await listCases(actor, request)), limit: COUNT_LIMIT };
}

/** Sections that are not for everybody who may see the case. */
const guarded: Partial<Record<DeskSection, Permission>> = { scorecard: "scorecard.view" };

/** The frame of a case at the desk: what it is, how far it has come, and what it asks of this person. */
export const loadDeskCase = cache(async (caseId: string) => {
  const { actor, facts } = await enterCase(caseId);
  if (!may(actor, "case.list", generalFacts)) notFound();
  const header = await getCaseHeader(caseId);
  const sections = deskSections.filter((section) => {
    const permission = guarded[section];
    return !permission || may(actor, permission, facts);
  });
  const days = daysBetween(header.statusSince, currentInstant());
  return { header, days, sections, standing: standingOf(actor, facts, header.work) };
});

/** Everything on the first page of a case: key facts and a page of its history. */
export async function loadCaseOverview(caseId: string, search: Search) {
  const { header } = await loadDeskCase(caseId);
  const before = z
    .string()
    .regex(/^\d{1,18}$/)
    .safeParse(search.before);
  const [overview, history] = await Promise.all([
    getCaseOverview(caseId),
    listCaseEvents({
      caseId,
      organisationId: header.organisationId,
      ...(before.success ? { before: BigInt(before.data) } : {}),
    }),
  ]);
  return { header, overview, history, older: before.success };
}
