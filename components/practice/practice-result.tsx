"use client";

import { ListTodo } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { ComparisonView } from "@/components/practice/comparison-view";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import { compareWithReference } from "@/lib/practice/compare";
import type { Scenario } from "@/lib/practice/scenario";

type Props = { scenario: Scenario; onBack: () => void; restart: ReactNode };

/** The reference beside the trainee's card; not before everything is judged, unless the trainee wants it so. */
export function PracticeResult({ scenario, onBack, restart }: Props) {
  const t = useTranslations("practice.compare");
  const { tablet, overview } = useOverviewSoon();
  const [isWanted, setWanted] = useState(false);
  const { live, sheet } = overview;
  const open = live.total - live.answered;
  if (open > 0 && !isWanted) {
    return (
      <EmptyState
        icon={ListTodo}
        title={t("open", { count: open })}
        text={t("openText")}
        action={
          <>
            <Button size="touch" onClick={onBack}>
              {t("back")}
            </Button>
            <Button size="touch" tone="secondary" onClick={() => setWanted(true)}>
              {t("now")}
            </Button>
          </>
        }
      />
    );
  }
  const comparison = compareWithReference(tablet.edition, scenario, sheet.scorecard);
  return (
    <Stack>
      <ComparisonView edition={tablet.edition} comparison={comparison} />
      <div className="flex flex-wrap gap-3">
        <Button size="touch" onClick={onBack}>
          {t("back")}
        </Button>
        {restart}
      </div>
    </Stack>
  );
}
