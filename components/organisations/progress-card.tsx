import { useTranslations } from "next-intl";
import { useUsualText } from "@/components/organisations/usual-text";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Standing } from "@/lib/cases/next-step";
import type { Deadline } from "@/lib/cases/progress/deadline";
import { stagesOf } from "@/lib/cases/stages";
import type { PortalOverviewFacts } from "@/lib/organisations/loaders";

export type Progress = PortalOverviewFacts["progress"];

/** In one glance: which stage, who acts next, by when, and how long the stage usually takes. */
export function ProgressCard({ progress }: { progress: Progress }) {
  const t = useTranslations("organisations.progress");
  const cases = useTranslations("cases");
  const usualText = useUsualText();
  const { status, stoppedFrom, standing, daysInStatus, deadline, usual } = progress;
  const shown = stagesOf(status, stoppedFrom);
  const here = shown.findIndex(({ state }) => state === "current");
  const current = shown[here];
  const takes = usual.find(({ stage }) => stage === current?.stage)?.usual;
  const items = [
    {
      term: t("stage"),
      value: (
        <Two
          first={
            current
              ? t("stageValue", {
                  stage: cases(`stages.${current.stage}`),
                  number: here + 1,
                  total: shown.length,
                })
              : t("ended")
          }
          second={
            current
              ? t("inStatus", { status: cases(`status.${status}`), days: daysInStatus })
              : cases(`status.${status}`)
          }
        />
      ),
    },
    { term: t("who"), value: <WhoActs standing={standing} /> },
    // A case that is closed waits for nobody and for no day.
    ...(current
      ? [
          { term: t("by"), value: <ByWhen deadline={deadline} /> },
          { term: t("usual"), value: takes && usualText(takes) },
        ]
      : []),
  ];
  return (
    <Card title={t("title")}>
      <DescriptionList look="grid" columns={4} items={items} />
    </Card>
  );
}

function WhoActs({ standing }: { standing: Standing }) {
  const t = useTranslations("organisations.progress");
  const step = useTranslations("cases.steps");
  if (standing.turn === "nobody") return t("nobody");
  const { key, side } = standing.step;
  if (side === "body") return <Two first={t("body")} second={step(`${key}.waiting`)} />;
  const what = step(`${key}.title`);
  return <Two first={t("enterprise")} second={standing.turn === "yours" ? what : t("ownerActs", { what })} />;
}

function ByWhen({ deadline }: { deadline: Deadline | null }) {
  const t = useTranslations("organisations.progress");
  if (!deadline) return <span className="text-ink-muted">{t("noDeadline")}</span>;
  const { kind, day, lastDay, daysLeft } = deadline;
  const isTheirs = kind === "supplement" || kind === "correction";
  return (
    <>
      <span className="block font-medium tabular-nums">
        {t(`deadline.${kind}`, { day: lastDay && lastDay !== day ? t("days", { day, lastDay }) : day })}
      </span>
      {daysLeft > 0 && <span className="text-sm text-ink-muted">{t("daysLeft", { days: daysLeft })}</span>}
      {daysLeft === 0 && <StatusBadge tone="warning">{t("today")}</StatusBadge>}
      {daysLeft < 0 && isTheirs && (
        <StatusBadge tone="danger">{t("overdue", { days: -daysLeft })}</StatusBadge>
      )}
    </>
  );
}

function Two({ first, second }: { first: string; second: string }) {
  return (
    <>
      <span className="block font-medium">{first}</span>
      <span className="block text-sm text-ink-muted">{second}</span>
    </>
  );
}
