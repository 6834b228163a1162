import "server-only";
import { acceptContract, offerContract } from "@/lib/applications/contract/commands";
import { listContracts } from "@/lib/applications/contract/queries";
import { requiredManagers } from "@/lib/applications/eligibility";
import {
  saveEligibility,
  saveHeadcount,
  saveOrganisation,
  saveOutlets,
  saveScope,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "@/lib/applications/form/commands";
import { acceptApplication, declineApplication, requestSupplement } from "@/lib/applications/review/commands";
import type { TransferClaim } from "@/lib/applications/transfer/rules";
import { addDays, lastDayOfTerm } from "@/lib/calendar";
import type { Course } from "@/lib/demo/in-order";
import { paperNames } from "@/lib/demo/papers";
import type { CaseWalk } from "@/lib/demo/walk/case-walk";
import { amend, recordReview, terminate } from "@/lib/demo/walk/contract";
import { checklistFor, type MaterialItem } from "@/lib/materials/checklist";
import { uploadMaterial } from "@/lib/materials/commands";
import { regionOfAddress } from "@/lib/organisations/official/regions";
import { suggestedSample } from "@/lib/rules/person-days";

const managerNames = ["王佳", "李明轩", "刘洋", "张晨", "赵雪", "钱立", "冯涛", "蒋雯", "韩梅", "朱琳"];

/** The form from its first save to the last; a draft stays half-filled. */
export async function* fillApplication(walk: CaseWalk): Course {
  const { enterprise, organisationId, owner } = walk.house;
  const context = { actor: owner, facts: { kind: "organisation", organisationId } as const };
  yield walk.at;
  const started = await startApplication({ ...context, now: walk.at }, { organisationId });
  if (!started.ok) throw new Error(`${enterprise.key} cannot start: ${started.code}`);
  walk.caseId = started.value.caseId;
  const { caseId } = walk;

  yield walk.later(0);
  await walk.enterpriseDoes("application.edit", saveOrganisation, {
    caseId,
    revision: 0,
    name: enterprise.name,
    nameEn: enterprise.nameEn,
    enterpriseType: enterprise.type,
    legalPerson: enterprise.legalPerson,
    registeredAddress: enterprise.address,
    regionCode: regionOfAddress(enterprise.address)?.code ?? "",
    officeAddress: enterprise.address,
    addressEn: enterprise.addressEn,
    contactName: enterprise.owner,
    contactPhone: "400-000-0000",
  });
  await walk.enterpriseDoes("application.edit", saveHeadcount, {
    caseId,
    revision: 1,
    employeeCount: enterprise.employees,
    serviceStaffCount: enterprise.serviceStaff,
    managers: managersOf(walk),
  });
  await walk.enterpriseDoes("application.edit", saveOutlets, {
    caseId,
    revision: 2,
    outlets: enterprise.outlets.map(([name, address, ownership]) => ({
      name,
      address,
      ownership,
      staffCount: null,
    })),
  });
  const [first = "licence", second = "company_profile", ...rest] = itemsOf(walk);
  yield walk.later(1);
  for (const item of [first, second]) await upload(walk, item);
  if (walk.story.until === "draft") return;

  yield walk.later(0);
  await walk.enterpriseDoes("application.edit", saveScope, {
    caseId,
    revision: 3,
    products: enterprise.products,
    scope: enterprise.scope,
    scopeEn: enterprise.scopeEn,
    requestedLevel: walk.story.level,
    industryCode: "",
    transfer: transferOf(walk),
  });
  await walk.enterpriseDoes("application.edit", saveEligibility, {
    caseId,
    revision: 4,
    independentLegalPerson: true,
    serviceRulesComplete: true,
    serviceOwner: enterprise.owner,
    earmarkedFunds: true,
    noMajorFailure: true,
  });
  for (const item of rest) {
    yield walk.later(0.2 > walk.chance.next() ? 1 : 0);
    await upload(walk, item);
  }
}

function managersOf({ house, chance, day }: CaseWalk) {
  const needed = requiredManagers(house.enterprise.serviceStaff);
  return Array.from({ length: needed }, (_, index) => ({
    name: managerNames[index % managerNames.length] ?? "",
    certificateNumber: `SM-${day.slice(0, 4)}-${String(chance.between(10_000, 99_000) + index)}`,
    validUntil: addDays(day, chance.between(400, 1000)),
  }));
}

function transferOf({ story: { transfer, level }, day }: CaseWalk): TransferClaim | null {
  if (!transfer) return null;
  const { issuedDaysAgo, ...claim } = transfer;
  const issuedOn = addDays(day, -issuedDaysAgo);
  return { ...claim, level, issuedOn, expiresOn: lastDayOfTerm(issuedOn, 3) };
}

/** What is required, and test reports where they are asked of this type. */
function itemsOf({ house, story }: CaseWalk): MaterialItem[] {
  return checklistFor(house.enterprise.type, { isTransfer: story.transfer !== undefined })
    .filter(({ key, required }) => required || key === "test_reports")
    .map(({ key }) => key);
}

/** Papers that state their last day. */
const runsOut: readonly MaterialItem[] = ["manager_certificates", "previous_certificate"];

async function upload(walk: CaseWalk, item: MaterialItem, { name = paperNames[item] } = {}): Promise<void> {
  const { chance, day } = walk;
  const paper = walk.world.papers.get(item);
  if (!paper) throw new RangeError(`no paper for ${item}`);
  // A comment after its end makes a renamed paper another file, as a corrected one is.
  const isFirst = name === paperNames[item];
  const bytes = isFirst ? paper : new Uint8Array(Buffer.concat([paper, Buffer.from(`\n% ${name}\n`)]));
  await walk.enterpriseDoes(
    "material.upload",
    (context, input) => uploadMaterial(context, input, incoming(bytes), { onBehalf: false }),
    {
      caseId: walk.caseId,
      item,
      name: `${name}.pdf`,
      effectiveOn: addDays(day, -chance.between(20, 300)),
      validUntil: runsOut.includes(item) ? addDays(day, chance.between(300, 900)) : null,
      statedCode: item === "licence" ? walk.house.creditCode : "",
      statedName: item === "licence" ? walk.house.enterprise.name : "",
    },
  );
}

function incoming(bytes: Uint8Array<ArrayBuffer>) {
  return { stream: new Blob([bytes]).stream(), declaredSize: bytes.byteLength };
}

export async function* submit(walk: CaseWalk): Course {
  yield walk.later(1);
  await walk.enterpriseDoes("application.submit", submitApplication, undefined);
}

/** One round: items reopened, half of them there again; handed in again unless the story ends here. */
export async function* supplement(walk: CaseWalk): Course {
  const { supplement: round } = walk.story;
  if (!round) return;
  yield walk.later(2);
  await walk.staffDoes("application.review", requestSupplement, {
    items: [...round.items],
    reason: round.reason,
    dueOn: addDays(walk.day, 14),
  });
  const [first, ...others] = round.items;
  yield walk.later(2);
  if (first) await upload(walk, first, { name: `${paperNames[first]}（修订）` });
  if (walk.endsIn("supplementing")) return;
  for (const item of others) {
    yield walk.later(0);
    await upload(walk, item, { name: `${paperNames[item]}（修订）` });
  }
  yield walk.later(1);
  await walk.enterpriseDoes("application.submit", submitApplication, undefined);
}

export async function* accept(walk: CaseWalk): Course {
  const { enterprise } = walk.house;
  const { override } = walk.story;
  yield walk.later(2);
  await recordReview(walk);
  await walk.staffDoes("application.review", acceptApplication, {
    field: "SC03",
    sampledOutlets: Math.min(suggestedSample(enterprise.outlets.length), enterprise.outlets.length),
    days: override?.halfDays ?? null,
    overrideReason: override?.reason ?? "",
  });
}

export async function* offer(walk: CaseWalk): Course {
  yield walk.later(1);
  await walk.staffDoes("contract.offer", offerContract, { days: null, overrideReason: "" });
  const { amended } = walk.story;
  if (!amended) return;
  yield walk.later(2);
  await walk.staffDoes("contract.offer", offerContract, {
    days: amended.halfDays,
    overrideReason: amended.reason,
  });
}

export async function* agree(walk: CaseWalk): Course {
  yield walk.later(2);
  const [latest] = await listContracts(walk.caseId);
  if (!latest) throw new Error(`${walk.story.enterprise} has no contract to accept`);
  const { version, textSha256 } = latest;
  await walk.enterpriseDoes("contract.accept", acceptContract, { version, textSha256 });
  yield* amend(walk);
}

/** The early ends: the body declines or the enterprise gives up. */
export async function* endEarly(walk: CaseWalk): Course {
  const { ended, until } = walk.story;
  if (!ended) return;
  yield walk.later(2);
  if (until === "declined") {
    await walk.staffDoes("application.review", declineApplication, { reason: ended.reason });
  } else if (until === "terminated") await terminate(walk, ended.reason);
  else await walk.enterpriseDoes("case.withdraw", withdrawApplication, { reason: ended.reason });
}
