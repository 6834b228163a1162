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
  /** Only of the licence: the enterprise's name as it stands there. */
  statedName: z.string().trim().max(100, "too_long").default(""),
  /** Files that are brought together carry the same id; the newest file's batch is the item's current one. */
  batchId: z.uuid().optional(),
});
export type Upload = z.output<typeof uploadSchema>;
/** What a command is content with. */
export type UploadDetails = Omit<Upload, "statedName" | "batchId"> &
  Partial<Pick<Upload, "statedName" | "batchId">>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One request of a transfer in pieces: of an item's folder, or of one file in it by its hash. */
export const transferAddressSchema = z.strictObject({
  caseId: z.uuid(),
  item: z.enum(materialItems),
  sha256: sha256.optional(),
});

/** What is announced with the bytes that follow in pieces. */
export const announcementSchema = uploadSchema.omit({ caseId: true, item: true }).extend({ sha256 });
