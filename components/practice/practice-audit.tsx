"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { ScorecardTablet } from "@/components/audits/scorecard-tablet";
import { TabletContext } from "@/components/audits/use-tablet";
import { AlsoSeen } from "@/components/practice/also-seen";
import { CaseFile } from "@/components/practice/case-file";
import { PracticeBanner } from "@/components/practice/practice-banner";
import { PracticeContext } from "@/components/practice/practice-facts";
import { PracticeResult } from "@/components/practice/practice-result";
import { type PracticeView, PracticeViews } from "@/components/practice/practice-views";
import { RestartButton } from "@/components/practice/restart-button";
import { usePractice } from "@/components/practice/use-practice";
import { PhotosContext } from "@/components/tablet/photos-context";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { PageSkeleton } from "@/components/ui/skeleton";
import type { Trainee } from "@/lib/practice/practice-snapshot";
import type { Scenario } from "@/lib/practice/scenario";
import { findScenario } from "@/lib/practice/scenarios";
import type { OpenAudit } from "@/lib/tablet/open-audit";

type Props = { scenarioId: string; trainee: Trainee };

/** One practice: its case file, the scorecard of a real audit with nobody at the other end, and the reference. */
export function PracticeAudit({ scenarioId, trainee }: Props) {
  const scenario = findScenario(scenarioId);
  return scenario ? <Opened scenario={scenario} trainee={trainee} /> : null;
}

function Opened({ scenario, trainee }: { scenario: Scenario; trainee: Trainee }) {
  const t = useTranslations("practice");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { practice, restart } = usePractice({ scenario, trainee, locale });
  const [view, setView] = useState<PracticeView>("file");
  const show = (next: PracticeView) => {
    setView(next);
    window.scrollTo({ top: 0 });
  };
  const startAgain = async () => {
    const isCleared = await restart();
    if (isCleared) show("file");
    return isCleared;
  };
  const again = <RestartButton onRestart={startAgain} />;
  const views: Record<PracticeView, ReactNode> = {
    file: (
      <Page>
        <CaseFile scenario={scenario} />
        <div className="mt-6 flex flex-wrap gap-3">
          <Button size="touch" onClick={() => show("score")}>
            {t("file.start")}
          </Button>
          {again}
        </div>
      </Page>
    ),
    score: (
      <>
        <div className="mx-auto max-w-7xl px-3 pt-5 sm:px-5 lg:px-6">
          <AlsoSeen scenario={scenario} />
        </div>
        <ScorecardTablet />
      </>
    ),
    compare: (
      <Page>
        <PracticeResult scenario={scenario} onBack={() => show("score")} restart={again} />
      </Page>
    ),
  };
  return (
    <div className="min-h-full border-x-4 border-gold-line">
      <PracticeBanner />
      <PracticeViews view={view} onView={show} />
      {practice ? (
        <PracticeContext value={scenario}>
          <InTablet practice={practice}>{views[view]}</InTablet>
        </PracticeContext>
      ) : (
        <Page>
          <PageSkeleton label={t("opening")} />
        </Page>
      )}
    </div>
  );
}

/** Everything that the components of a real audit ask for. */
function InTablet({ practice, children }: { practice: OpenAudit; children: ReactNode }) {
  const { tablet, snapshot, photos, database } = practice;
  const open = useMemo(() => ({ tablet, snapshot, ready: true }), [tablet, snapshot]);
  const pictures = useMemo(
    () => ({ photos, database, caseId: snapshot.caseId }),
    [photos, database, snapshot.caseId],
  );
  return (
    <TabletContext value={open}>
      <PhotosContext value={pictures}>{children}</PhotosContext>
    </TabletContext>
  );
}
