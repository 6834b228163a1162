import "server-only";
import { loadAudit } from "@/lib/audits/loaders";
import { getScorecard, getSheet } from "@/lib/audits/queries";
import { dayInShanghai } from "@/lib/calendar";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { currentInstant } from "@/lib/clock";
import { canCorrect, canRaise } from "@/lib/corrections/lifecycle";
import { listNonConformities } from "@/lib/corrections/queries";
import { subjectsOf } from "@/lib/corrections/subjects";
import { enterPortalCase } from "@/lib/organisations/loaders";
import { DEFAULT_EDITION, getEdition } from "@/lib/scoring/editions";

const actions = ["non_conformity.raise", "non_conformity.answer", "non_conformity.verify"] as const;

async function load(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const [corrections, scorecard] = await Promise.all([listNonConformities(caseId), getScorecard(caseId)]);
  const allowed = allowedOf(actor, facts, actions);
  const running = canCorrect(facts.status);
  return {
    caseId,
    status: facts.status,
    corrections,
    editionId: scorecard?.editionId ?? DEFAULT_EDITION.id,
    today: dayInShanghai(currentInstant()),
    canRaise: allowed.includes("non_conformity.raise") && scorecard !== null && canRaise(facts.status),
    canAnswer: allowed.includes("non_conformity.answer") && running,
    canVerify: allowed.includes("non_conformity.verify") && running,
  };
}

/** The non-conformities on the tablet, with what one can be raised for. */
export async function loadFieldCorrections(caseId: string) {
  const audit = await loadAudit(caseId);
  const loaded = await load(caseId);
  const subjects = loaded.canRaise ? subjectsOf(getEdition(loaded.editionId), await getSheet(caseId)) : [];
  return { audit, ...loaded, subjects };
}

/** The non-conformities of an enterprise's case, for its own people. */
export async function loadPortalCorrections(caseId: string) {
  await enterPortalCase(caseId);
  return load(caseId);
}

/** The non-conformities at the desk: to read only. */
export async function loadDeskCorrections(caseId: string) {
  const loaded = await load(caseId);
  return { ...loaded, canRaise: false, canAnswer: false, canVerify: false };
}

export type LoadedCorrections = Awaited<ReturnType<typeof loadPortalCorrections>>;
export type LoadedFieldCorrections = Awaited<ReturnType<typeof loadFieldCorrections>>;
