import { z } from "zod";

export const reportLocales = ["zh", "en"] as const;
export type ReportLocale = (typeof reportLocales)[number];

export const renderingStates = ["queued", "running", "done", "failed"] as const;
export type RenderingState = (typeof renderingStates)[number];

/** What a running rendering is at; only `photos` is counted. */
export const renderingSteps = ["collecting", "photos", "typesetting", "storing"] as const;
export type RenderingStep = (typeof renderingSteps)[number];

/** Why there is no file; each has a sentence under `auditReport.failures`. */
export const renderingFailures = ["interrupted", "storage_unavailable", "unexpected"] as const;
export type RenderingFailure = (typeof renderingFailures)[number];

const caseId = z.uuid();
export const renderingRequestSchema = z.strictObject({ caseId, locale: z.enum(reportLocales) });
export const renderingsSchema = z.strictObject({ caseId });

/** How far a rendering of a report is, as the tablet and the desk are told; instants in ISO 8601. */
export type Rendering = {
  id: string;
  locale: ReportLocale;
  state: RenderingState;
  /** Empty while queued. */
  step: RenderingStep | "";
  progress: number;
  total: number;
  failure: RenderingFailure | "";
  requestedAt: string;
  /** The newest finished file in this language: of this rendering once done, else of an earlier one. */
  file: { id: string; madeAt: string } | null;
};

export const isUnfinished = ({ state }: Pick<Rendering, "state">) =>
  state === "queued" || state === "running";
