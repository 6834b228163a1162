import { z } from "zod";

/** What the enterprise rates, each from 1 (very dissatisfied) to 5 (very satisfied). */
export const ratedAspects = ["professionalism", "impartiality", "communication", "schedule"] as const;
export type RatedAspect = (typeof ratedAspects)[number];

export const ratings = ["1", "2", "3", "4", "5"] as const;
const rating = z.enum(ratings, "choose").transform(Number);

export const feedbackSchema = z.strictObject({
  caseId: z.uuid(),
  professionalism: rating,
  impartiality: rating,
  communication: rating,
  schedule: rating,
  text: z.string().trim().max(4000, "too_long").default(""),
  /** A checkbox: absent when it is not ticked. */
  contactWished: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});
export type FeedbackInput = Omit<z.output<typeof feedbackSchema>, "caseId">;
