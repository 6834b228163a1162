import "server-only";
import { notFound } from "next/navigation";
import { generalFacts } from "@/lib/access/facts";
import { may } from "@/lib/access/permissions";
import { enterCase } from "@/lib/cases/loaders";
import { currentInstant } from "@/lib/clock";
import { enterPortal } from "@/lib/organisations/loaders";
import type { SchemeEdition } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";
import { scorecardOf } from "@/lib/self-assessment/answers";
import { lookAt } from "@/lib/self-assessment/commands";
import { openingOf, proofOf } from "@/lib/self-assessment/opening";
import { predict, progressOf } from "@/lib/self-assessment/prediction";
import { getCaseTimes, getSelfAssessment, listCaseStates, listLooks } from "@/lib/self-assessment/queries";
import type { Sheet } from "@/lib/self-assessment/schema";

type Search = Record<string, string | string[] | undefined>;

/** The sheet of one of the person's enterprises: the one that the address names, else the first. */
export async function loadSelfAssessment({ organisation, step }: Search) {
  const actor = await enterPortal();
  const chosen = organisation
    ? actor.memberships.find(({ organisationId }) => organisationId === organisation)
    : actor.memberships[0];
  if (!chosen) notFound();
  const { organisationId, organisationName } = chosen;
  const facts = { kind: "organisation", organisationId } as const;
  if (!may(actor, "self_assessment.view", facts)) notFound();
  const sheet = await getSelfAssessment(organisationId);
  const edition = getEdition(sheet.editionId);
  const indicator = indicatorOf(edition, step);
  if (step !== undefined && !indicator) notFound();
  return {
    organisationName,
    /** For a person of several enterprises: the others, to go over to. */
    others: actor.memberships.filter((one) => one.organisationId !== organisationId),
    sheet,
    indicator: indicator ?? null,
    mayEdit: may(actor, "self_assessment.edit", facts),
    ...read(edition, sheet),
  };
}

/** A sheet with what the scorer says about it. */
function read(edition: SchemeEdition, sheet: Sheet) {
  const scorecard = scorecardOf(sheet.answers);
  return { scorecard, prediction: predict(edition, scorecard), progress: progressOf(edition, scorecard) };
}

function indicatorOf(edition: SchemeEdition, step: string | string[] | undefined) {
  return edition.groups.flatMap(({ indicators }) => indicators).find(({ clause }) => clause === step);
}

/**
 * An enterprise's self-assessment at one of its cases, for the certification body. Without `show` only whether it
 * is open and what the log says; with it, a look that is written down, shown or refused.
 */
export async function loadCaseSelfAssessment(caseId: string, show: boolean) {
  const { actor, facts } = await enterCase(caseId);
  // The log is of the certification body's looks; the enterprise has its own page.
  if (!may(actor, "case.list", generalFacts)) notFound();
  const { organisationId } = facts;
  const looked = show ? await lookAt({ actor, facts, now: currentInstant() }) : null;
  const [cases, times, looks] = await Promise.all([
    listCaseStates(organisationId),
    getCaseTimes(caseId),
    listLooks(organisationId),
  ]);
  const { createdAt, signedOffAt } = times;
  const mayOpen = may(actor, "self_assessment.view", facts);
  const closed = { state: "closed", reason: "not_signed_off" } as const;
  return {
    opening: looked?.opening ?? (mayOpen ? openingOf(caseId, cases) : closed),
    signedOffAt,
    proof: signedOffAt && proofOf(looks, { createdAt, signedOffAt }),
    wasRefused: looked !== null && looked.sheet === null,
    shown: looked?.sheet
      ? { sheet: looked.sheet, ...read(getEdition(looked.sheet.editionId), looked.sheet) }
      : null,
  };
}

export type LoadedSelfAssessment = Awaited<ReturnType<typeof loadSelfAssessment>>;
export type LoadedCaseSelfAssessment = Awaited<ReturnType<typeof loadCaseSelfAssessment>>;
