import type { ApplicationAnswers } from "@/lib/applications/completeness";
import type { Day } from "@/lib/calendar";

/** What every section of the form is given. */
export type SectionProps = {
  caseId: string;
  revision: number;
  creditCode: string;
  answers: ApplicationAnswers;
  today: Day;
  previousHref?: string;
  nextHref: string;
};
