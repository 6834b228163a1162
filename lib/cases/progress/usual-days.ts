import { type Stage, stages } from "@/lib/cases/stages";
import { stageTargetDays } from "@/lib/rules/stage-targets";

/** Fewer cases, or cases of fewer enterprises, would let one of them be recognised in the figure. */
export const FEWEST_BEHIND_A_FIGURE = 5;

/** What finished stages took, in calendar days: half of the cases at most `half`, four of five at most `mostly`. */
export type MeasuredStage = { stage: Stage; cases: number; half: number; mostly: number };

/** How long a stage takes as far as anybody can say: by experience, by the published target, or not at all. */
export type UsualDays =
  | { basis: "experience"; cases: number; half: number; mostly: number }
  | { basis: "target"; days: number }
  | { basis: "none" };

/** For every stage in order; the target stands in where too few cases are behind a figure, and says so. */
export function usualDays(measured: readonly MeasuredStage[]): { stage: Stage; usual: UsualDays }[] {
  return stages.map((stage) => {
    const found = measured.find((one) => one.stage === stage);
    if (found && found.cases >= FEWEST_BEHIND_A_FIGURE) {
      const { cases, half, mostly } = found;
      return { stage, usual: { basis: "experience", cases, half, mostly } };
    }
    const days = stageTargetDays[stage];
    return { stage, usual: days === null ? { basis: "none" } : { basis: "target", days } };
  });
}
