import { z } from "zod";
import { isDay } from "@/lib/calendar";
import { isMonth } from "@/lib/diary/month";

/** What an enterprise holds by itself, besides its daily service. */
export const diaryEventKinds = ["internal_audit", "management_review"] as const;
export type DiaryEventKind = (typeof diaryEventKinds)[number];

/** More services in a month than anybody carries out; a typing mistake, not a figure. */
const MAX_COUNT = 100_000_000;

/** Digits as people type them: full width, with separators for thousands, with a percent sign behind. */
const plainDigits = (text: string) => text.normalize("NFKC").replace(/[\s,]/g, "").replace(/^−/, "-");

const count = z
  .string()
  .transform(plainDigits)
  .pipe(
    z
      .string()
      .min(1, { message: "required", abort: true })
      .regex(/^-?\d{1,15}$/, "not_a_whole_number")
      .transform(Number)
      .pipe(z.number().min(0).max(MAX_COUNT)),
  );

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** A percentage with at most two decimals, as hundredths; null when it was left empty. */
const percentage = z
  .string()
  .default("")
  .transform((text) => plainDigits(text).replace(/%$/, ""))
  .pipe(
    z
      .string()
      .regex(/^(?:-?\d{1,15}(?:\.\d{1,2})?)?$/, "not_two_decimals")
      .transform((text, context) => {
        if (text === "") return null;
        const [whole = "", decimals = ""] = text.replace("-", "").split(".");
        const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
        const limit = { origin: "number", inclusive: true, input: text } as const;
        if (text.startsWith("-") && hundredths > 0) {
          context.addIssue({ code: "too_small", minimum: 0, ...limit });
        } else if (hundredths > 10_000) {
          context.addIssue({ code: "too_big", maximum: 100, ...limit });
        }
        return hundredths;
      }),
  );

const place = { organisationId: z.uuid(), month: z.string().refine(isMonth, "invalid") };
/** The stamp of the figures that the person saw; empty when there were none. */
const stamp = z.union([z.literal(""), z.uuid()]);

export const monthSchema = z
  .strictObject({
    ...place,
    basedOn: stamp,
    services: count,
    complaints: count,
    complaintsResolved: count,
    surveysSent: count,
    surveysAnswered: count,
    satisfaction: percentage,
  })
  .superRefine((typed, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    // Zod asks this also about fields that have a message of their own already; those are no counts.
    const exceeds = (part: unknown, whole: unknown) => isCount(part) && isCount(whole) && part > whole;
    if (exceeds(typed.complaintsResolved, typed.complaints))
      fault("complaintsResolved", "more_than_complaints");
    if (exceeds(typed.surveysAnswered, typed.surveysSent)) fault("surveysAnswered", "more_than_surveys_sent");
    if (typed.surveysAnswered > 0 && typed.satisfaction === null) fault("satisfaction", "required");
    if (typed.surveysAnswered === 0 && typed.satisfaction !== null)
      fault("satisfaction", "no_survey_answered");
  });
export type MonthInput = Omit<z.output<typeof monthSchema>, "organisationId">;
/** The figures of one month. */
export type MonthFigures = Omit<MonthInput, "month" | "basedOn">;

export const deleteMonthSchema = z.strictObject({ ...place, basedOn: z.uuid() });

export const diaryEventSchema = z.strictObject({
  organisationId: z.uuid(),
  kind: z.enum(diaryEventKinds, "choose"),
  heldOn: z.string().min(1, "required").refine(isDay, "invalid_date"),
  text: z.string().trim().max(2000, "too_long").default(""),
});
export type DiaryEventInput = Omit<z.output<typeof diaryEventSchema>, "organisationId">;

export const deleteDiaryEventSchema = z.strictObject({ organisationId: z.uuid(), eventId: z.uuid() });
