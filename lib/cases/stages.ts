import type { CaseStatus } from "@/lib/cases/schema";

/** The stages that people outside talk about; each holds one or more statuses. */
export const stages = [
  "application",
  "acceptance",
  "contract",
  "planning",
  "documents",
  "audit",
  "judgement",
  "certificate",
] as const;
export type Stage = (typeof stages)[number];

/** The stage that a status belongs to; the early ends belong where the case was stopped. */
export const stageOf: Record<CaseStatus, Stage | null> = {
  draft: "application",
  submitted: "acceptance",
  supplementing: "acceptance",
  accepted: "contract",
  contract_offered: "contract",
  contracted: "planning",
  planned: "planning",
  confirmed: "documents",
  ready: "audit",
  auditing: "audit",
  audited: "audit",
  in_review: "judgement",
  reviewed: "judgement",
  granted: "certificate",
  certified: "certificate",
  refused: "judgement",
  declined: null,
  withdrawn: null,
  terminated: null,
};

const stopped: readonly CaseStatus[] = ["refused", "declined", "withdrawn", "terminated"];

export type StageState = "done" | "current" | "open" | "stopped";

/**
 * How far a case has come, stage by stage. `stoppedFrom` is the status in which an early end (declined,
 * withdrawn, terminated) met it; without it the end is shown at acceptance.
 */
export function stagesOf(
  status: CaseStatus,
  stoppedFrom: CaseStatus | null = null,
): { stage: Stage; state: StageState }[] {
  const here = stageOf[status] ?? (stoppedFrom && stageOf[stoppedFrom]) ?? "acceptance";
  const index = stages.indexOf(here);
  const hereState: StageState =
    status === "certified" ? "done" : stopped.includes(status) ? "stopped" : "current";
  return stages.map((stage, position) => ({
    stage,
    state: position < index ? "done" : position === index ? hereState : "open",
  }));
}
