import { z } from "zod";
import {
  MAX_EMPLOYEES,
  MAX_OUTLET_ADDRESS,
  MAX_OUTLET_NAME,
  MAX_ROWS,
  type OutletOwnership,
  type RequestedLevel,
  requestedLevels,
} from "@/lib/applications/schema";
import { isDay } from "@/lib/calendar";
import { typedCount, typedDigits, typedLine, typedParagraphs } from "@/lib/typed-text";

/** How an amendment ended; while it has none of them it is open. */
export const amendmentOutcomes = ["accepted", "declined", "withdrawn"] as const;
export type AmendmentOutcome = (typeof amendmentOutcomes)[number];

/** Who ended a contract. */
export const terminatingSides = ["enterprise", "body"] as const;
export type TerminatingSide = (typeof terminatingSides)[number];

/** What a contract's terms are worked out from, as far as both sides may agree on other figures. */
export type Figures = {
  scope: string;
  scopeEn: string;
  requestedLevel: RequestedLevel | null;
  employees: number;
  outlets: { name: string; address: string; ownership: OutletOwnership; staffCount: number | null }[];
  sampledOutlets: number;
  /** What the person-day table gives; null above it. */
  computedHalfDays: number | null;
  halfDays: number;
  overrideReason: string;
};

/** What an amendment can change, in the order in which it is told. */
export const changeKeys = [
  "scope",
  "scopeEn",
  "requestedLevel",
  "employees",
  "outlets",
  "sampledOutlets",
  "personDays",
  "overrideReason",
  "total",
  "threeYears",
] as const;
export type ChangeKey = (typeof changeKeys)[number];
/** One thing that changes, in the words of the document. */
export type Change = { key: ChangeKey; before: string; after: string };

const ownershipWords: Record<string, OutletOwnership> = {
  自有: "own",
  own: "own",
  外包: "contracted",
  contracted: "contracted",
};

/** One outlet a line: name | address | 自有 or 外包 | people who work there, the last may be left out. */
const outletLines = z
  .string()
  .max(200_000, "too_long")
  .transform((typed, context) => {
    const lines = typed
      .replace(/\r\n?/g, "\n")
      .split("\n")
      .map((line, at) => ({ line: typedLine(line), row: at + 1 }))
      .filter(({ line }) => line !== "");
    if (lines.length > MAX_ROWS) context.addIssue({ code: "custom", message: "too_many_rows" });
    return lines.flatMap(({ line }) => {
      const [name = "", address = "", ownership = "", staff = "", ...more] = line
        .split(/[|｜]/)
        .map((part) => part.trim());
      const known = ownershipWords[ownership.toLowerCase()];
      const count = staff === "" ? null : Number(typedCount(staff));
      const isCount = count === null || (Number.isInteger(count) && count >= 1 && count <= MAX_EMPLOYEES);
      const fits = name.length <= MAX_OUTLET_NAME && address.length <= MAX_OUTLET_ADDRESS;
      if (name && address && known && isCount && fits && more.length === 0) {
        return [{ name, address, ownership: known, staffCount: count }];
      }
      context.addIssue({ code: "custom", message: "outlet_line" });
      return [];
    });
  });

const lines = (max: number) =>
  z.string().transform(typedParagraphs).pipe(z.string().max(max, "too_long")).default("");
const reason = z
  .string()
  .transform(typedParagraphs)
  .pipe(z.string().min(1, "reason_required").max(1000, "too_long"));
const version = z
  .string()
  .regex(/^\d{1,4}$/, "invalid")
  .transform(Number);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "invalid");

export const proposeSchema = z.strictObject({
  caseId: z.uuid(),
  /** The contract's version that the person saw. */
  basedOn: version,
  scope: lines(300).pipe(z.string().min(1, "required")),
  scopeEn: lines(600),
  requestedLevel: z.preprocess(
    (typed) => (typed === "" || typed === undefined ? null : typed),
    z.enum(requestedLevels, "choose").nullable(),
  ),
  employees: z
    .string()
    .transform(typedCount)
    .pipe(z.string().regex(/^\d{1,9}$/, "not_a_whole_number"))
    .transform(Number)
    .pipe(z.number().min(1).max(MAX_EMPLOYEES)),
  outlets: outletLines,
  sampledOutlets: z
    .string()
    .transform(typedCount)
    .pipe(z.string().regex(/^\d{1,3}$/, "not_a_whole_number"))
    .transform(Number),
  /** Empty: as the table gives them. */
  days: z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? null : (typed ?? null)),
    z
      .string()
      .transform(typedDigits)
      .pipe(z.string().regex(/^\d{1,3}([.]\d+)?$/, "not_a_number"))
      .transform((typed) => Number(typed) * 2)
      .refine((halfDays) => Number.isInteger(halfDays), "not_half_days")
      .pipe(z.number().min(1, "too_small").max(1000))
      .nullable(),
  ),
  overrideReason: lines(500),
  reason,
});
export type ProposedAmendment = Omit<z.output<typeof proposeSchema>, "caseId">;

export const acceptAmendmentSchema = z.strictObject({
  caseId: z.uuid(),
  number: version,
  textSha256: sha256,
  agreed: z.literal("on", "must_agree"),
});
export const answerAmendmentSchema = z.strictObject({ caseId: z.uuid(), number: version, reason });
export const terminateSchema = z.strictObject({
  caseId: z.uuid(),
  version,
  reason,
  endsOn: z.string().refine(isDay, "invalid_date"),
});
