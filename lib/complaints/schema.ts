import { z } from "zod";
import { dayInput } from "@/lib/certificates/day-input";

export const complaintSchema = z.strictObject({
  organisationId: z.uuid("choose"),
  summary: z.string().trim().min(1, "required").max(2000, "too_long"),
  /** A major one stops the decision on the enterprise while it is open (process.md, step 11). */
  major: z.enum(["yes", "no"], "choose").transform((answer) => answer === "yes"),
  receivedOn: dayInput,
});
export type ComplaintInput = z.output<typeof complaintSchema>;

export const closeComplaintSchema = z.strictObject({
  complaintId: z.uuid(),
  outcome: z.string().trim().min(1, "required").max(2000, "too_long"),
});
export type CloseComplaintInput = z.output<typeof closeComplaintSchema>;
