import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/schema";
import { requireActor } from "@/lib/access/session";
import { dayInShanghai } from "@/lib/calendar";
import { listCaseEvents } from "@/lib/cases/history/queries";
import { nextStatus } from "@/lib/cases/lifecycle";
import { enterCase } from "@/lib/cases/loaders";
import { noOpenWork, standingOf } from "@/lib/cases/next-step";
import { deadlineOf } from "@/lib/cases/progress/deadline";
import { getFixedDays, listMeasuredStages } from "@/lib/cases/progress/queries";
import { usualDays } from "@/lib/cases/progress/usual-days";
import { getCaseFacts, getCaseHeader } from "@/lib/cases/queries";
import { portalSections } from "@/lib/cases/sections";
import { daysBetween } from "@/lib/cases/waiting";
import { currentInstant } from "@/lib/clock";
import { getInvitation, listMembers, listPortalOrganisations } from "@/lib/organisations/queries";
import { isToldToEnterprise } from "@/lib/organisations/told";

/** Somebody of an enterprise, for the pages of the portal; "not found" to everybody else. */
export const enterPortal = cache(async (): Promise<Actor> => {
  const actor = await requireActor("/portal");
  if (actor.memberships.length === 0) notFound();
  return actor;
});

/** What the portal's frame shows. */
export async function loadPortal() {
  const actor = await enterPortal();
  return {
    person: { name: actor.name, email: actor.email },
    worksHere: may(actor, "case.list", generalFacts),
  };
}

/** The person's enterprises with their cases, each with what it asks of this person. */
export async function loadPortalHome() {
  const actor = await enterPortal();
  const organisations = await listPortalOrganisations(actor.memberships.map((m) => m.organisationId));
  return Promise.all(
    organisations.map(async (organisation) => ({
      ...organisation,
      cases: await Promise.all(
        organisation.cases.map(async (one) => ({ ...one, ...(await placeOf(actor, one.id)) })),
      ),
    })),
  );
}
export type PortalHome = Awaited<ReturnType<typeof loadPortalHome>>;

async function placeOf(actor: Actor, caseId: string) {
  const [facts, header] = await Promise.all([getCaseFacts(caseId), getCaseHeader(caseId)]);
  const standing = facts
    ? standingOf(actor, facts, header.work ?? noOpenWork)
    : ({ turn: "nobody" } as const);
  return { standing, stoppedFrom: header.stoppedFrom };
}

/** A case for somebody of its own enterprise; staff look at it from the desk. */
export const enterPortalCase = cache(async (caseId: string) => {
  const { actor, facts } = await enterCase(caseId);
  if (!actor.memberships.some((m) => m.organisationId === facts.organisationId)) notFound();
  return { actor, facts };
});

/** The frame of a case in the portal. */
export const loadPortalCase = cache(async (caseId: string) => {
  const { actor, facts } = await enterPortalCase(caseId);
  const header = await getCaseHeader(caseId);
  return { header, sections: portalSections, standing: standingOf(actor, facts, header.work) };
});

/** The first page of a case in the portal: where it stands, and what happened as far as the enterprise was told. */
export async function loadPortalOverview(caseId: string) {
  const { actor, facts } = await enterPortalCase(caseId);
  const { organisationId } = facts;
  const [{ header, standing }, { events }, days, measured] = await Promise.all([
    loadPortalCase(caseId),
    listCaseEvents({ caseId, organisationId }),
    getFixedDays({ caseId, organisationId }),
    listMeasuredStages({ exceptOrganisationId: organisationId }),
  ]);
  if (!days) notFound();
  const { status, statusSince, stoppedFrom, work } = header;
  const now = currentInstant();
  return {
    caseId,
    progress: {
      status,
      stoppedFrom,
      standing,
      daysInStatus: daysBetween(statusSince, now),
      deadline: deadlineOf({ status, work, days }, dayInShanghai(now)),
      usual: usualDays(measured),
    },
    events: events.filter(isToldToEnterprise),
    mayWithdraw: may(actor, "case.withdraw", facts) && nextStatus(facts.status, "withdraw") !== undefined,
  };
}
export type PortalOverviewFacts = Awaited<ReturnType<typeof loadPortalOverview>>;

/** The people of the enterprise; inviting is the owner's. */
export async function loadMembers() {
  const actor = await enterPortal();
  const now = currentInstant();
  return Promise.all(
    actor.memberships.map(async ({ organisationId, organisationName }) => ({
      organisationId,
      organisationName,
      mayInvite: may(actor, "member.invite", { kind: "organisation", organisationId }),
      ...(await listMembers(organisationId, now)),
    })),
  );
}
export type OrganisationMembers = Awaited<ReturnType<typeof loadMembers>>[number];

export async function loadInvitation(token: string | undefined) {
  return token ? getInvitation(token, currentInstant()) : null;
}
