import { z } from "zod";
import { isDay } from "@/lib/calendar";
import { materialItems } from "@/lib/materials/checklist";
import { APPLICATION_ITEM } from "@/lib/materials/rules";
import { enterpriseTypes, phoneSchema } from "@/lib/organisations/schema";
import { typedCount, typedDigits, typedLine, typedParagraphs } from "@/lib/typed-text";

/** The small parts of the form, in the order of filling them in; each is saved by itself. */
export const applicationSections = ["organisation", "headcount", "outlets", "scope", "eligibility"] as const;
export type ApplicationSection = (typeof applicationSections)[number];

export const outletOwnerships = ["own", "contracted"] as const;
export type OutletOwnership = (typeof outletOwnerships)[number];
export const requestedLevels = ["qualified", "three_star", "four_star", "five_star"] as const;
export type RequestedLevel = (typeof requestedLevels)[number];

/** Whether the other body left non-conformities, and whether they are closed. */
export const transferFindings = ["none", "closed", "open"] as const;
export type TransferFindings = (typeof transferFindings)[number];
/** Taken over as a transfer, or evaluated as if there had been no certificate. */
export const transferConclusions = ["transfer", "new"] as const;
export type TransferConclusion = (typeof transferConclusions)[number];

/** The service fields that the body is approved for (a setting of its approval); codes of the public catalogue. */
export const serviceFields = ["SC03"] as const;

/** The most outlets, or certified managers, that one application can list. */
export const MAX_ROWS = 300;
export const MAX_EMPLOYEES = 5_000_000;
export const MAX_OUTLET_NAME = 100;
export const MAX_OUTLET_ADDRESS = 200;
const line = (max: number) => z.string().transform(typedLine).pipe(z.string().max(max, "too_long"));
const text = (max: number) => line(max).default("");
const lines = (max: number) =>
  z.string().transform(typedParagraphs).pipe(z.string().max(max, "too_long")).default("");
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((typed) => (typed === "" || typed === undefined ? null : typed), schema.nullable());
const count = (max: number) =>
  maybe(
    z
      .string()
      .transform(typedCount)
      .pipe(z.string().regex(/^\d{1,9}$/, "not_a_whole_number"))
      .transform(Number)
      .pipe(z.number().min(1).max(max)),
  );
const answer = maybe(z.enum(["yes", "no"], "choose").transform((typed) => typed === "yes"));
const optionalDay = maybe(z.string().transform(typedDigits).refine(isDay, "invalid_date"));
const list = (max: number) => z.array(line(max)).max(MAX_ROWS, "too_many_rows").default([]);

/** Goes along with every save: which case, and which revision the person saw. */
const base = {
  caseId: z.uuid(),
  revision: z
    .string()
    .regex(/^\d{1,9}$/, "invalid")
    .transform(Number),
};

export const organisationSectionSchema = z.strictObject({
  ...base,
  name: text(100).pipe(z.string().min(1, "required")),
  nameEn: text(200),
  enterpriseType: z.enum(enterpriseTypes, "choose"),
  legalPerson: text(60),
  registeredAddress: text(200),
  /** Whether the list holds it is the command's matter: the list does not belong on every page. */
  regionCode: z
    .string()
    .regex(/^(\d{6})?$/, "choose_from_list")
    .default(""),
  officeAddress: text(200),
  addressEn: text(300),
  contactName: text(60),
  contactPhone: z.union([z.literal(""), phoneSchema]).default(""),
});

export const scopeSectionSchema = z
  .strictObject({
    ...base,
    products: lines(1000),
    scope: lines(300),
    scopeEn: lines(600),
    requestedLevel: maybe(z.enum(requestedLevels, "choose")),
    industryCode: z
      .string()
      .regex(/^([A-T](\d{2,3})?)?$/, "choose_from_list")
      .default(""),
    transfer: answer,
    transferBody: text(100),
    transferCertificate: text(60),
    transferLevel: maybe(z.enum(requestedLevels, "choose")),
    transferIssuedOn: optionalDay,
    transferExpiresOn: optionalDay,
    transferReason: lines(500),
  })
  .refine(({ transferIssuedOn: from, transferExpiresOn: to }) => !from || !to || from <= to, {
    path: ["transferExpiresOn"],
    message: "date_order",
  })
  .transform(
    ({
      transfer,
      transferBody,
      transferCertificate,
      transferLevel,
      transferIssuedOn,
      transferExpiresOn,
      transferReason,
      ...rest
    }) => ({
      ...rest,
      transfer: transfer
        ? {
            body: transferBody,
            certificateNumber: transferCertificate,
            level: transferLevel,
            issuedOn: transferIssuedOn,
            expiresOn: transferExpiresOn,
            reason: transferReason,
          }
        : null,
    }),
  );

export const eligibilitySectionSchema = z.strictObject({
  ...base,
  independentLegalPerson: answer,
  serviceRulesComplete: answer,
  serviceOwner: text(60),
  earmarkedFunds: answer,
  noMajorFailure: answer,
});

/** Rows arrive as one list per column; wholly empty rows are dropped, half-filled ones name what is missing. */
export const headcountSectionSchema = z
  .strictObject({
    ...base,
    employeeCount: count(MAX_EMPLOYEES),
    serviceStaffCount: count(MAX_EMPLOYEES),
    managerName: list(60),
    managerCertificate: list(100),
    managerValidUntil: z.array(optionalDay).max(MAX_ROWS, "too_many_rows").default([]),
  })
  .refine(
    ({ employeeCount, serviceStaffCount }) =>
      !employeeCount || !serviceStaffCount || serviceStaffCount <= employeeCount,
    {
      path: ["serviceStaffCount"],
      message: "more_than_employees",
    },
  )
  .transform(({ managerName, managerCertificate, managerValidUntil, ...rest }) => ({
    ...rest,
    managers: managerName
      .map((name, row) => ({
        name,
        certificateNumber: managerCertificate[row] ?? "",
        validUntil: managerValidUntil[row] ?? null,
      }))
      .filter(({ name, certificateNumber, validUntil }) => name || certificateNumber || validUntil),
  }));

export const outletsSectionSchema = z
  .strictObject({
    ...base,
    outletName: list(MAX_OUTLET_NAME),
    outletAddress: list(MAX_OUTLET_ADDRESS),
    outletOwnership: z.array(z.enum(outletOwnerships, "choose")).max(MAX_ROWS, "too_many_rows").default([]),
    outletStaffCount: z.array(count(MAX_EMPLOYEES)).max(MAX_ROWS, "too_many_rows").default([]),
  })
  .transform(({ outletName, outletAddress, outletOwnership, outletStaffCount, ...rest }) => ({
    ...rest,
    outlets: outletName
      .map((name, row) => ({
        name,
        address: outletAddress[row] ?? "",
        ownership: outletOwnership[row] ?? "own",
        staffCount: outletStaffCount[row] ?? null,
      }))
      .filter(({ name, address, staffCount }) => name || address || staffCount),
  }));

export const startSchema = z.strictObject({ organisationId: z.uuid() });
export const submitSchema = z.strictObject({ caseId: z.uuid(), declared: z.literal("on", "must_agree") });

const reason = z
  .string()
  .transform(typedParagraphs)
  .pipe(z.string().min(1, "reason_required").max(1000, "too_long"));
export const withdrawSchema = z.strictObject({ caseId: z.uuid(), reason });
export const declineSchema = z.strictObject({ caseId: z.uuid(), reason });
export const supplementSchema = z.strictObject({
  caseId: z.uuid(),
  items: z
    .array(z.enum([APPLICATION_ITEM, ...materialItems]))
    .min(1, "choose")
    .default([]),
  reason,
  dueOn: z.string().refine(isDay, "invalid_date"),
});

/** Person-days as people type them: whole or half. In half days afterwards. */
const daysSchema = maybe(
  z
    .string()
    .transform(typedDigits)
    .pipe(z.string().regex(/^\d{1,3}([.]\d+)?$/, "not_a_number"))
    .transform((typed) => Number(typed) * 2)
    .refine((halfDays) => Number.isInteger(halfDays), "not_half_days")
    .pipe(z.number().min(1, "too_small").max(1000)),
);

const yesNo = z.enum(["yes", "no"], "choose").transform((typed) => typed === "yes");
export const transferCheckSchema = z.strictObject({
  caseId: z.uuid(),
  valid: yesNo,
  notSuspended: yesNo,
  findings: z.enum(transferFindings, "choose"),
  conclusion: z.enum(transferConclusions, "choose"),
  note: reason,
});

export const acceptSchema = z.strictObject({
  caseId: z.uuid(),
  field: z.enum(serviceFields, "choose"),
  sampledOutlets: z
    .string()
    .transform(typedCount)
    .pipe(z.string().regex(/^\d{1,3}$/, "not_a_whole_number"))
    .transform(Number),
  /** Empty: as computed. */
  days: daysSchema,
  overrideReason: z.string().trim().max(500, "too_long").default(""),
});

export const offerSchema = z.strictObject({
  caseId: z.uuid(),
  days: daysSchema,
  overrideReason: z.string().trim().max(500, "too_long").default(""),
});

export const acceptContractSchema = z.strictObject({
  caseId: z.uuid(),
  version: z
    .string()
    .regex(/^\d{1,4}$/, "invalid")
    .transform(Number),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/, "invalid"),
  agreed: z.literal("on", "must_agree"),
});
