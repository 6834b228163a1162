import type { Stage } from "@/lib/cases/stages";

/**
 * The body's published targets for a stage, in calendar days (a setting of its rule): what it aims at, not what its
 * cases took. null where the pace is the enterprise's own.
 */
export const stageTargetDays: Record<Stage, number | null> = {
  application: null,
  acceptance: 10,
  contract: 15,
  planning: 20,
  documents: 15,
  audit: 30,
  judgement: 20,
  certificate: 7,
};
