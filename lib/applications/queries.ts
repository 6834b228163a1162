import "server-only";
import type { ApplicationAnswers } from "@/lib/applications/completeness";
import type { OutletOwnership, RequestedLevel } from "@/lib/applications/schema";
import { claimOf } from "@/lib/applications/transfer/queries";
import { type Day, dayOfDate } from "@/lib/calendar";
import type { CaseStatus } from "@/lib/cases/schema";
import { db, type Reader } from "@/lib/db";
import { industryName } from "@/lib/organisations/official/industries";
import { regionName } from "@/lib/organisations/official/regions";
import type { EnterpriseType } from "@/lib/organisations/schema";

export type SupplementRoundView = {
  number: number;
  reason: string;
  dueOn: Day;
  items: string[];
  openedAt: Date;
  closedAt: Date | null;
};

export type ApplicationView = {
  caseId: string;
  reference: string;
  status: CaseStatus;
  organisationId: string;
  creditCode: string;
  revision: number;
  savedAt: Date;
  declaredAt: Date | null;
  answers: ApplicationAnswers;
  /** What the official lists call the chosen codes; a code that a list no longer holds stands for itself. */
  officialNames: { region: string; industry: string };
  rounds: SupplementRoundView[];
  /** What the open round lets the enterprise change; null without one. */
  reopened: string[] | null;
};

/** A case's application as it stands; null when the case has none. */
export async function getApplication(caseId: string, reader: Reader = db): Promise<ApplicationView | null> {
  const found = await reader.application.findUnique({
    where: { caseId },
    include: {
      case: {
        include: {
          organisation: true,
          transferClaim: true,
          outlets: { orderBy: [{ position: "asc" }, { id: "asc" }] },
          serviceManagers: { orderBy: [{ certificateNumber: "asc" }, { id: "asc" }] },
          supplementRounds: { orderBy: { number: "asc" } },
        },
      },
    },
  });
  if (!found) return null;
  const { organisation } = found.case;
  const rounds = found.case.supplementRounds.map((round) => ({
    number: round.number,
    reason: round.reason,
    dueOn: dayOfDate(round.dueOn),
    items: round.items,
    openedAt: round.openedAt,
    closedAt: round.closedAt,
  }));
  return {
    caseId,
    reference: found.case.reference,
    status: found.case.status as CaseStatus,
    organisationId: organisation.id,
    creditCode: organisation.creditCode,
    revision: found.revision,
    savedAt: found.savedAt,
    declaredAt: found.declaredAt,
    officialNames: {
      region: regionName(organisation.regionCode) ?? organisation.regionCode,
      industry: industryName(found.industryCode) ?? found.industryCode,
    },
    rounds,
    reopened: rounds.find(({ closedAt }) => closedAt === null)?.items ?? null,
    answers: {
      organisation: {
        name: organisation.name,
        nameEn: organisation.nameEn,
        enterpriseType: organisation.enterpriseType as EnterpriseType,
        legalPerson: organisation.legalPerson,
        registeredAddress: organisation.registeredAddress,
        regionCode: organisation.regionCode,
        officeAddress: organisation.officeAddress,
        addressEn: organisation.addressEn,
        contactName: organisation.contactName,
        contactPhone: organisation.contactPhone,
      },
      employeeCount: found.employeeCount,
      serviceStaffCount: found.serviceStaffCount,
      managers: found.case.serviceManagers.map(({ name, certificateNumber, validUntil }) => ({
        name,
        certificateNumber,
        validUntil: validUntil && dayOfDate(validUntil),
      })),
      outlets: found.case.outlets.map(({ name, address, ownership, staffCount }) => ({
        name,
        address,
        ownership: ownership as OutletOwnership,
        staffCount,
      })),
      products: found.products,
      scope: found.scope,
      scopeEn: found.scopeEn,
      requestedLevel: found.requestedLevel as RequestedLevel | null,
      industryCode: found.industryCode,
      transfer: claimOf(found.case.transferClaim),
      independentLegalPerson: found.independentLegalPerson,
      serviceRulesComplete: found.serviceRulesComplete,
      serviceOwner: found.serviceOwner,
      earmarkedFunds: found.earmarkedFunds,
      noMajorFailure: found.noMajorFailure,
    },
  };
}

/** How an application was answered; null while nobody has. */
export async function getApplicationReview(caseId: string, reader: Reader = db) {
  const review = await reader.applicationReview.findUnique({ where: { caseId } });
  if (!review) return null;
  const reviewer = await reader.account.findUnique({
    where: { id: review.reviewedById },
    select: { name: true },
  });
  return { ...review, reviewedBy: reviewer?.name ?? "" };
}
