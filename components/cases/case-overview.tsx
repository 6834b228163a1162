import { CaseHistory } from "@/components/cases/case-history";
import { KeyFacts } from "@/components/cases/key-facts";
import type { HistoryEvent } from "@/lib/cases/history/queries";
import type { CaseOverview } from "@/lib/cases/queries";
import { deskAddress } from "@/lib/cases/sections";

type Props = {
  caseId: string;
  overview: CaseOverview;
  history: { events: HistoryEvent[]; more: string | null };
  /** Whether an older page of the history is shown. */
  older: boolean;
};

export function CaseOverviewView({ caseId, overview, history, older }: Props) {
  const here = deskAddress(caseId, "overview");
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <KeyFacts overview={overview} />
      <CaseHistory
        events={history.events}
        moreHref={history.more ? `${here}?before=${history.more}#history` : undefined}
        newestHref={older ? `${here}#history` : undefined}
      />
    </div>
  );
}
