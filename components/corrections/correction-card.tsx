import { CalendarClock, TriangleAlert } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerRound } from "@/components/corrections/answer-round";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { Day } from "@/lib/calendar";
import { isOverdue } from "@/lib/corrections/lifecycle";
import type { NonConformityView } from "@/lib/corrections/queries";
import type { CorrectionStatus } from "@/lib/corrections/schema";
import { findItem } from "@/lib/scoring/edition";
import { getEdition } from "@/lib/scoring/editions";

const tones: Record<CorrectionStatus, Tone> = {
  open: "warning",
  answered: "info",
  reopened: "danger",
  verified: "success",
};

type Props = {
  correction: NonConformityView;
  editionId: string;
  today: Day;
  /** What can be done about it here: a form, or a word on whom it waits for. */
  children?: ReactNode;
};

/** One non-conformity with every round of its correction. */
export function CorrectionCard({ correction, editionId, today, children }: Props) {
  const t = useTranslations("corrections");
  const format = useFormatter();
  const locale = useLocale() === "en" ? "en" : "zh";
  const { number, grade, clause, specialId, status, dueOn } = correction;
  const item = clause ? findItem(getEdition(editionId), clause) : undefined;
  const overdue = isOverdue(status, dueOn, today);
  return (
    <Card
      as="article"
      id={`correction-${number}`}
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {t("number", { number })}
          <Badge tone={grade === "serious" ? "danger" : "neutral"}>{t(`grade.${grade}`)}</Badge>
          <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>
        </span>
      }
      description={
        <span className="tabular-nums">
          {specialId ? t("special") : clause ? `${clause} ${item?.title[locale] ?? ""}` : t("noClause")}
        </span>
      }
      actions={
        status !== "verified" && (
          <span
            className={`flex items-center gap-1.5 text-sm tabular-nums ${overdue ? "font-medium text-danger-ink" : "text-ink-muted"}`}
          >
            {overdue ? (
              <TriangleAlert aria-hidden className="size-4" />
            ) : (
              <CalendarClock aria-hidden className="size-4" />
            )}
            {t("due", { day: dueOn })}
            {overdue && ` · ${t("overdue")}`}
          </span>
        )
      }
      footer={children}
    >
      <div className="grid gap-5">
        <DescriptionList
          items={[
            {
              term: t("requirement"),
              value: <span className="whitespace-pre-wrap">{correction.requirement}</span>,
            },
            {
              term: t("evidence"),
              value: <span className="whitespace-pre-wrap">{correction.evidence}</span>,
            },
          ]}
        />
        <p className="-mt-2 text-sm text-ink-muted">
          {t("raisedBy", {
            name: correction.raisedBy,
            at: format.dateTime(correction.raisedAt, { dateStyle: "medium" }),
          })}
        </p>
        {correction.answers.map((answer) => (
          <AnswerRound key={answer.round} answer={answer} />
        ))}
      </div>
    </Card>
  );
}
