import { useTranslations } from "next-intl";
import { ScoreResult } from "@/components/audits/score-result";
import { EmptyState } from "@/components/ui/empty-state";
import type { LoadedScoreView } from "@/lib/audits/loaders";

/** The scorecard at the desk: to read only. */
export function ScorePage({ view }: { view: LoadedScoreView | null }) {
  const t = useTranslations("audits.result");
  if (!view) return <EmptyState title={t("notOpened")} text={t("notOpenedText")} />;
  return <ScoreResult view={view} />;
}
