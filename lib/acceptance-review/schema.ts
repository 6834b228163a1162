import { z } from "zod";
import { isDay } from "@/lib/calendar";
import { typedParagraphs } from "@/lib/typed-text";

/** What the body must have found about itself before it accepts an application. */
export const topics = ["reviewer_competence", "team_competence", "capacity", "impartiality"] as const;
export type Topic = (typeof topics)[number];
export const findings = ["met", "not_met"] as const;
export type Finding = (typeof findings)[number];

/** The wanted period for the audit is looked at day by day; nobody plans further ahead. */
export const MAX_PERIOD_DAYS = 180;

const finding = z.enum(findings, "choose");
const reason = z
  .string()
  .transform(typedParagraphs)
  .pipe(z.string().min(1, "reason_required").max(1000, "too_long"));
const day = z.string().refine(isDay, "invalid_date");

/** All four topics at once: a finding and its reason for each. */
export const recordSchema = z.strictObject({
  caseId: z.uuid(),
  from: day,
  to: day,
  reviewer_competence: finding,
  reviewer_competence_reason: reason,
  team_competence: finding,
  team_competence_reason: reason,
  capacity: finding,
  capacity_reason: reason,
  impartiality: finding,
  impartiality_reason: reason,
});
export type RecordedFindings = Omit<z.output<typeof recordSchema>, "caseId">;

/** What the register said when a finding was recorded. */
export type RegisterFacts = {
  reviewer: { name: string; posts: string[] };
  leads: string[];
  auditors: string[];
  period: { from: string; to: string; neededDays: number } | null;
  /** Who is free on enough days of the period. */
  freeLeads: string[];
  freeAuditors: string[];
  /** Members of staff who belong to the enterprise. */
  related: string[];
};
