import { useTranslations } from "next-intl";
import { LevelMark } from "@/components/audits/level-mark";
import { WayUpList } from "@/components/decisions/way-up-list";
import { WhatIfForm } from "@/components/decisions/what-if-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import type { Improvement } from "@/lib/decisions/improvement";
import type { Scored } from "@/lib/scoring/score";

export type ImprovementProps = {
  caseId: string;
  editionId: string;
  result: Scored;
  improvement: Improvement;
};

/** Where every point went, what would lift the level, and what the enterprise wants to try out. */
export function ImprovementOverview(props: ImprovementProps) {
  const { result, improvement } = props;
  const t = useTranslations("decisions.improvement");
  return (
    <Card title={t("title")} description={t("text")}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
        <Standing result={result} improvement={improvement} />
        <Callout>{t("noPromise")}</Callout>
        {improvement.wayUp && <WayUpList caseId={props.caseId} wayUp={improvement.wayUp} />}
        {improvement.losses.length > 0 ? (
          <WhatIfForm {...props} />
        ) : (
          <p className="text-ink-muted">{t("none")}</p>
        )}
      </div>
    </Card>
  );
}

function Standing({ result, improvement }: Pick<ImprovementProps, "result" | "improvement">) {
  const t = useTranslations("decisions.improvement");
  const level = useTranslations("scoring.level");
  const { outlook, oneSpecialLeft, wayUp } = improvement;
  const sentences = [
    outlook.margin && t("margin", { level: level(outlook.level), points: outlook.margin }),
    outlook.next && t("gap", { level: level(outlook.next.level), points: outlook.next.gap }),
    !outlook.margin && !outlook.next && t("failing", { count: result.specialDeductions }),
    !wayUp && t("top"),
    oneSpecialLeft && t("oneSpecialLeft"),
  ].filter((sentence) => typeof sentence === "string");
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3">
        {t("reached", { level: level(outlook.level) })}
        <LevelMark level={outlook.level} />
      </p>
      <ul className="grid gap-1 text-ink-muted tabular-nums">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
