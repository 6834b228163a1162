"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEntry } from "@/components/audits/use-tablet";
import { GradeBadge } from "@/components/site-record/grade-badge";
import { RecordChoice } from "@/components/site-record/record-choice";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import { saidIn } from "@/components/site-record/use-list";
import { type Grade, grades } from "@/lib/corrections/schema";

type Props = {
  field: string;
  number: number;
  fresh: boolean;
  /** What it is about, where that is not said around it. */
  about?: string;
  photos?: ReactNode;
};

/** One finding: what was asked, what was found instead, how grave it is. */
export function FindingEntry({ field, number, fresh, about, photos }: Props) {
  const t = useTranslations("siteRecord.finding");
  const corrections = useTranslations("corrections.raise");
  const { view } = useEntry(field);
  const summary = (
    <div className="grid gap-1">
      <GradeBadge grade={saidIn(view, "grade") as Grade} />
      <p className="text-sm text-ink-muted">{saidIn(view, "requirement")}</p>
      <p className="whitespace-pre-wrap">{saidIn(view, "evidence")}</p>
    </div>
  );
  const title = about === undefined ? t("number", { number }) : t("numberAbout", { number, about });
  return (
    <RecordEntry field={field} title={title} summary={summary} fresh={fresh}>
      <RecordChoice
        name="grade"
        label={corrections("grade")}
        options={[...grades].reverse().map((grade) => ({ value: grade, label: corrections(grade) }))}
      />
      <RecordText
        name="requirement"
        label={corrections("requirement")}
        hint={corrections("requirementHint")}
        rows={2}
      />
      <RecordText
        name="evidence"
        label={corrections("evidence")}
        hint={corrections("evidenceHint")}
        rows={3}
      />
      {photos}
    </RecordEntry>
  );
}
