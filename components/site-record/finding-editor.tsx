"use client";

import { FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FindingEntry } from "@/components/site-record/finding-entry";
import { useWritable } from "@/components/site-record/record-context";
import { saidIn, useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { clauseOf, isItem } from "@/lib/audits/fields";

type Props = {
  /** `item:<clause>`, `special:<uuid>`, or empty for what belongs to neither. */
  subject: string;
  /** What a new finding begins with. */
  requirement: string;
  evidence: string;
  renderPhotos?: (subject: string) => ReactNode;
};

/** The non-conformities found for one item or special deduction. To be rendered only while somebody looks at it. */
export function FindingEditor({ subject, requirement, evidence, renderPhotos }: Props) {
  const t = useTranslations("siteRecord.finding");
  const { tablet, fields, fresh, add } = useList("finding");
  const writable = useWritable("finding:");
  const own = fields.filter((field) => saidIn(tablet.entry(field), "subject") === subject);
  return (
    <section
      aria-label={isItem(subject) ? `${clauseOf(subject)} ${t("title")}` : t("title")}
      className="grid gap-3"
    >
      {own.length === 0 && <p className="text-sm text-ink-muted">{t("none")}</p>}
      {own.map((field, index) => (
        <FindingEntry
          key={field}
          field={field}
          number={index + 1}
          fresh={field === fresh}
          photos={renderPhotos?.(field)}
        />
      ))}
      <div className="grid gap-2 sm:flex">
        {(["general", "serious"] as const).map((grade) => (
          <Button
            key={grade}
            tone="secondary"
            size="touch"
            disabled={!writable}
            onClick={() => add({ subject, grade, requirement, evidence }, "now")}
          >
            <FileWarning aria-hidden />
            {t(`add.${grade}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
