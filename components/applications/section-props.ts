import type { ApplicationAnswers } from "@/lib/applications/completeness";
import type { Day } from "@/lib/calendar";

/** What every section of the form is given. */
export type SectionProps = {
  caseId: string;
  revision: number;
  creditCode: string;
  answers: ApplicationAnswers;
  officialNames: { region: string; industry: string };
  /** The region that the address seems to name, while none is chosen. */
  regionSuggestion?: { value: string; label: string };
  today: Day;
  previousHref?: string;
  nextHref: string;
};
