import { useTranslations } from "next-intl";
import { ReportFile } from "@/components/audit-report/report-file";
import { ScoreResult } from "@/components/audits/score-result";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import type { LoadedScoreView } from "@/lib/audits/loaders";

/** The scorecard at the desk: to read only. */
export function ScorePage({ view }: { view: LoadedScoreView | null }) {
  const t = useTranslations("audits.result");
  if (!view) return <EmptyState title={t("notOpened")} text={t("notOpenedText")} />;
  return (
    <Stack>
      <ScoreResult view={view} />
      {view.head.signedOffAt && <ReportFile caseId={view.head.caseId} />}
    </Stack>
  );
}
