import "server-only";
import { notFound } from "next/navigation";
import { may } from "@/lib/access/permissions";
import { gapsOf } from "@/lib/applications/completeness";
import { listContracts } from "@/lib/applications/contract/queries";
import { eligibilityOf } from "@/lib/applications/eligibility";
import { getApplication, getApplicationReview } from "@/lib/applications/queries";
import { hindrancesOf } from "@/lib/applications/readiness";
import { formSteps } from "@/lib/applications/steps";
import { getTransferCheck } from "@/lib/applications/transfer/queries";
import { dayInShanghai } from "@/lib/calendar";
import { nextStatus } from "@/lib/cases/lifecycle";
import { allowedOf, enterCase } from "@/lib/cases/loaders";
import { currentInstant } from "@/lib/clock";
import { judgedLines } from "@/lib/materials/batches";
import { checklistFor } from "@/lib/materials/checklist";
import { listMaterialVersions } from "@/lib/materials/queries";
import { APPLICATION_ITEM, faultsOfMaterials, isItemOpen, isOpenOnBehalf } from "@/lib/materials/rules";
import { withheldItems } from "@/lib/materials/withheld";
import { enterPortalCase } from "@/lib/organisations/loaders";
import { regionOfAddress } from "@/lib/organisations/official/regions";
import { firstAudit, suggestedSample } from "@/lib/rules/person-days";

/** Everything that is to be said about an application on this day, without the items that are not to be known. */
async function judgedApplication(caseId: string, withheld: readonly string[] = []) {
  const application = await getApplication(caseId);
  if (!application) notFound();
  const { answers, creditCode } = application;
  const today = dayInShanghai(currentInstant());
  const versions = await listMaterialVersions(caseId);
  const latest = judgedLines(versions);
  const type = answers.organisation.enterpriseType;
  const isTransfer = answers.transfer !== null;
  return {
    application,
    today,
    gaps: gapsOf(answers),
    eligibility: eligibilityOf(answers, today),
    entries: checklistFor(type, { isTransfer }).filter(({ key }) => !withheld.includes(key)),
    versions: versions.filter(({ item }) => !withheld.includes(item)),
    materialFaults: faultsOfMaterials(type, latest, { today, creditCode, isTransfer }).filter(
      ({ item }) => !withheld.includes(item),
    ),
  };
}
export type JudgedApplication = Awaited<ReturnType<typeof judgedApplication>>;

/** Older applications have an address and no region of the list: what the address says is offered, never taken unasked. */
function regionSuggestion({
  regionCode,
  registeredAddress,
}: {
  regionCode: string;
  registeredAddress: string;
}) {
  const region = regionCode === "" ? regionOfAddress(registeredAddress) : null;
  return region ? { value: region.code, label: region.path.join("") } : undefined;
}

/** The form in the portal: one step of it, and whether it may be changed and handed in by this person now. */
export async function loadApplicationForm(caseId: string, step: string | string[] | undefined) {
  const { actor, facts } = await enterPortalCase(caseId);
  const judged = await judgedApplication(caseId);
  const { reopened } = judged.application;
  const { gaps, eligibility, materialFaults: materials } = judged;
  const isEditable =
    isItemOpen(facts.status, reopened, APPLICATION_ITEM) && may(actor, "application.edit", facts);
  const isSubmittable = nextStatus(facts.status, "submit") !== undefined;
  const firstGap = formSteps.find((section) => gaps.some((gap) => gap.section === section));
  // Whoever begins sees the first section, although registration has filled most of it.
  const begin = judged.application.revision === 0 ? "organisation" : (firstGap ?? "check");
  const asked = formSteps.find((known) => known === step);
  return {
    ...judged,
    hindrances: hindrancesOf({ gaps, notEligible: !eligibility.eligible, materials }, reopened),
    isEditable,
    regionSuggestion: regionSuggestion(judged.application.answers.organisation),
    isSubmittable,
    maySubmit: isSubmittable && may(actor, "application.submit", facts),
    step: asked ?? (isEditable ? begin : "check"),
  };
}

/** The checklist in the portal. */
export async function loadMaterials(caseId: string) {
  const { actor, facts } = await enterPortalCase(caseId);
  const judged = await judgedApplication(caseId);
  const mayUpload = may(actor, "material.upload", facts);
  const open = judged.entries
    .filter(({ key }) => mayUpload && isItemOpen(facts.status, judged.application.reopened, key))
    .map(({ key }) => key);
  return { ...judged, open };
}

/** The application at the desk, with what this person may do about it now. */
export async function loadApplicationReview(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const judged = await judgedApplication(caseId, withheldItems(actor, facts));
  const { employeeCount, outlets } = judged.application.answers;
  const mayReview = may(actor, "application.review", facts);
  const can = (move: "request_supplement" | "accept" | "decline") =>
    mayReview && nextStatus(facts.status, move) !== undefined;
  const sample = suggestedSample(outlets.length);
  return {
    ...judged,
    review: await getApplicationReview(caseId),
    transferCheck: await getTransferCheck(caseId),
    maySupplement: can("request_supplement"),
    mayAccept: can("accept"),
    mayDecline: can("decline"),
    mayUpload: may(actor, "material.upload_on_behalf", facts) && isOpenOnBehalf(facts.status),
    suggestion: {
      sample,
      base: employeeCount ? (firstAudit(employeeCount, 0)?.total ?? null) : null,
    },
  };
}

/** The contract at the desk. */
export async function loadContractDesk(caseId: string) {
  const { actor, facts } = await enterCase(caseId);
  const [contracts, review] = await Promise.all([listContracts(caseId), getApplicationReview(caseId)]);
  return {
    contracts,
    review,
    mayOffer:
      allowedOf(actor, facts, ["contract.offer"]).length > 0 &&
      nextStatus(facts.status, "offer_contract") !== undefined,
  };
}

/** The contract in the portal. */
export async function loadContractPortal(caseId: string) {
  const { actor, facts } = await enterPortalCase(caseId);
  const canBeAccepted = nextStatus(facts.status, "accept_contract") !== undefined;
  return {
    contracts: await listContracts(caseId),
    canBeAccepted,
    mayAccept: canBeAccepted && may(actor, "contract.accept", facts),
  };
}
