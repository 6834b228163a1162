import { z } from "zod";
import { isDay } from "@/lib/calendar";
import { materialItems } from "@/lib/materials/checklist";
import { normaliseCreditCode } from "@/lib/organisations/credit-code";

const optionalDay = z
  .string()
  .default("")
  .refine((day) => day === "" || isDay(day), "invalid_date")
  .transform((day) => (day === "" ? null : day));

/** What goes with the bytes of an upload, from the address; the bytes themselves are the body. */
export const uploadSchema = z.strictObject({
  caseId: z.uuid(),
  item: z.enum(materialItems),
  name: z.string().min(1, "required").max(500, "too_long"),
  /** When the document took effect; not the day of the upload. */
  effectiveOn: optionalDay,
  validUntil: optionalDay,
  statedCode: z.string().max(60, "credit_code_length").default("").transform(normaliseCreditCode),
});
export type Upload = z.output<typeof uploadSchema>;
