import type { EligibilityAnswers } from "@/lib/applications/eligibility";
import type { OutletRow } from "@/lib/applications/outlet-import";
import type { ApplicationSection, RequestedLevel } from "@/lib/applications/schema";
import type { TransferClaim } from "@/lib/applications/transfer/rules";
import type { EnterpriseType } from "@/lib/organisations/schema";

export type OrganisationAnswers = {
  name: string;
  nameEn: string;
  enterpriseType: EnterpriseType;
  legalPerson: string;
  registeredAddress: string;
  regionCode: string;
  officeAddress: string;
  addressEn: string;
  contactName: string;
  contactPhone: string;
};

/** A whole application as it stands, half-filled or not. */
export type ApplicationAnswers = EligibilityAnswers & {
  organisation: OrganisationAnswers;
  employeeCount: number | null;
  outlets: readonly OutletRow[];
  products: string;
  scope: string;
  scopeEn: string;
  requestedLevel: RequestedLevel | null;
  industryCode: string;
  /** The certificate from another body; null when there is none. */
  transfer: TransferClaim | null;
};

/** A question without an answer; its label stands under `applications.fields.<field>`. */
export type Gap = { section: ApplicationSection; field: string };

/** What is still to be filled in, in the form's order. Whether the answers are good enough is eligibility's matter. */
export function gapsOf(answers: ApplicationAnswers): Gap[] {
  const { organisation } = answers;
  const given: Record<ApplicationSection, Record<string, boolean>> = {
    organisation: {
      name: filled(organisation.name),
      legalPerson: filled(organisation.legalPerson),
      registeredAddress: filled(organisation.registeredAddress),
      officeAddress: filled(organisation.officeAddress),
      contactName: filled(organisation.contactName),
      contactPhone: filled(organisation.contactPhone),
    },
    headcount: {
      employeeCount: answers.employeeCount !== null,
      serviceStaffCount: answers.serviceStaffCount !== null,
      managers:
        answers.managers.length > 0 &&
        answers.managers.every((manager) => filled(manager.name) && filled(manager.certificateNumber)),
    },
    outlets: {
      outlets:
        answers.outlets.length > 0 &&
        answers.outlets.every((outlet) => filled(outlet.name) && filled(outlet.address)),
    },
    scope: {
      products: filled(answers.products),
      scope: filled(answers.scope),
      requestedLevel: answers.requestedLevel !== null,
      ...(answers.transfer && {
        transferBody: filled(answers.transfer.body),
        transferCertificate: filled(answers.transfer.certificateNumber),
        transferLevel: answers.transfer.level !== null,
        transferIssuedOn: answers.transfer.issuedOn !== null,
        transferExpiresOn: answers.transfer.expiresOn !== null,
        transferReason: filled(answers.transfer.reason),
      }),
    },
    eligibility: {
      independentLegalPerson: answers.independentLegalPerson !== null,
      serviceRulesComplete: answers.serviceRulesComplete !== null,
      serviceOwner: filled(answers.serviceOwner),
      earmarkedFunds: answers.earmarkedFunds !== null,
      noMajorFailure: answers.noMajorFailure !== null,
    },
  };
  return Object.entries(given).flatMap(([section, fields]) =>
    Object.entries(fields)
      .filter(([, isGiven]) => !isGiven)
      .map(([field]) => ({ section: section as ApplicationSection, field })),
  );
}

const filled = (text: string) => text.trim() !== "";
