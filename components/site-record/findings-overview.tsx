"use client";

import { FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOverviewSoon } from "@/components/audits/use-tablet";
import { FindingEntry } from "@/components/site-record/finding-entry";
import { useWritable } from "@/components/site-record/record-context";
import { useSubjectLabel } from "@/components/site-record/subject-label";
import { saidIn, useList } from "@/components/site-record/use-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { presentEntries } from "@/lib/audits/operations";

/** Every finding of the audit, in the order of writing; here also those that belong to no clause. */
export function FindingsOverview() {
  const t = useTranslations("siteRecord.finding");
  const { overview } = useOverviewSoon();
  const { tablet, fields, fresh, add } = useList("finding");
  const writable = useWritable("finding:");
  const labelOf = useSubjectLabel();
  const present = presentEntries(overview.sheet.entries, "finding");
  const countOf = (grade: string) => present.filter(({ value }) => value.grade === grade).length;
  return (
    <section id="findings" aria-label={t("overview")} className="grid scroll-mt-36 gap-3">
      {fields.length > 0 && (
        <p className="text-ink-muted">
          {t("counts", { serious: countOf("serious"), general: countOf("general") })}
        </p>
      )}
      {fields.length === 0 && <EmptyState icon={FileWarning} title={t("empty")} text={t("emptyText")} />}
      {fields.map((field, index) => {
        const about = labelOf(saidIn(tablet.entry(field), "subject"));
        const isFresh = field === fresh;
        return <FindingEntry key={field} field={field} number={index + 1} about={about} fresh={isFresh} />;
      })}
      <Button
        tone="secondary"
        size="touch"
        className="justify-self-start whitespace-normal"
        disabled={!writable}
        onClick={() => add({ subject: "", grade: "", requirement: "", evidence: "" })}
      >
        <FileWarning aria-hidden />
        {t("addOther")}
      </Button>
    </section>
  );
}
