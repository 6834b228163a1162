import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";
import { Steps } from "@/components/ui/steps";
import type { CaseStatus } from "@/lib/cases/schema";
import { stagesOf } from "@/lib/cases/stages";

type Props = { status: CaseStatus; stoppedFrom?: CaseStatus | null };

/** How far a case has come: eight stages across, on a phone one bar. */
export function StageTracker({ status, stoppedFrom = null }: Props) {
  const t = useTranslations("cases");
  const found = stagesOf(status, stoppedFrom);
  const reached = found.filter(({ state }) => state !== "open");
  const here = reached[reached.length - 1];
  return (
    <>
      <div className="hidden md:block">
        <Steps
          label={t("stagesLabel")}
          steps={found.map(({ stage, state }) => ({ key: stage, label: t(`stages.${stage}`), state }))}
        />
      </div>
      <Progress
        className="md:hidden"
        value={reached.length}
        max={found.length}
        label={here ? t(`stages.${here.stage}`) : t("stagesLabel")}
        text={`${reached.length}/${found.length}`}
      />
    </>
  );
}
