import { z } from "zod";
import { phoneSchema } from "@/lib/organisations/schema";

/** Whether the team's tablets have a network at the place; many enterprises cannot say beforehand. */
export const networkAnswers = ["yes", "no", "unknown"] as const;
export type NetworkAnswer = (typeof networkAnswers)[number];

const text = (max: number) => z.string().trim().max(max, "too_long").default("");

export const visitSchema = z.strictObject({
  caseId: z.uuid(),
  /** The revision that the person saw; 0 when nothing was saved yet. */
  basedOn: z.coerce.number().int().min(0),
  contactName: text(60).pipe(z.string().min(1, "required")),
  contactPhone: phoneSchema,
  meetingPoint: text(300).pipe(z.string().min(1, "required")),
  meetingRoom: text(200),
  network: z.enum(networkAnswers, "choose"),
  entryRules: text(2000),
  travel: text(2000),
  remarks: text(2000),
});
export type VisitInput = Omit<z.output<typeof visitSchema>, "caseId">;
/** What the enterprise arranged, as everybody reads it. */
export type VisitArrangement = Omit<VisitInput, "basedOn">;
