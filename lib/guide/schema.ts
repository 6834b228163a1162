import { z } from "zod";
import { MAX_EMPLOYEES, MAX_ROWS } from "@/lib/applications/schema";
import { plainCount } from "@/lib/guide/typed-count";
import { enterpriseTypes } from "@/lib/organisations/schema";

const count = (min: number, max: number) =>
  z
    .string()
    .max(60, "not_a_whole_number")
    .transform(plainCount)
    .pipe(
      z
        .string()
        .min(1, "required")
        .regex(/^\d{1,15}$/, "not_a_whole_number"),
    )
    .transform(Number)
    .pipe(z.number().min(min).max(max));

/** What the public fee estimate asks; as many as an application can state. No outlet typed: the head office alone. */
export const feeQuestionSchema = z.strictObject({
  employees: count(1, MAX_EMPLOYEES),
  outlets: z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? "1" : typed),
    count(0, MAX_ROWS),
  ),
});

export const checklistQuestionSchema = z.strictObject({ type: z.enum(enterpriseTypes) });
