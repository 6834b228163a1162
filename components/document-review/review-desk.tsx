import { useTranslations } from "next-intl";
import { ConclusionCallout, ConclusionForm } from "@/components/document-review/conclusion";
import { CoverageCard } from "@/components/document-review/coverage-card";
import { DocumentEntry } from "@/components/document-review/document-entry";
import { KeyedList } from "@/components/document-review/keyed-list";
import { RecordCard } from "@/components/document-review/record-card";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { Stack } from "@/components/ui/stack";
import type { MapState } from "@/lib/document-review/coverage";
import type { loadDocuments } from "@/lib/document-review/loaders";
import { isOpen } from "@/lib/document-review/rules";

type Props = Awaited<ReturnType<typeof loadDocuments>> & {
  /** The one state of clauses that the coverage map shows. */
  coverage: MapState | undefined;
};

/** The document review at the desk: every document, what was said about it, and the conclusion. */
export function ReviewDesk(props: Props) {
  const { caseId, documents, conclusion, underReview, mayReview } = props;
  const t = useTranslations("documentReview");
  const expected = documents.filter((one) => one.required || one.versions.length + one.findings.length > 0);
  const judged = expected.filter(({ findings }) => findings.length > 0).length;
  const open = documents.flatMap(({ findings }) => findings).filter(isOpen).length;
  const entries = documents.map((document) => (
    <DocumentEntry key={document.item} caseId={caseId} document={document} mayReview={mayReview} />
  ));
  return (
    <Stack>
      {conclusion && <ConclusionCallout conclusion={conclusion} />}
      <RecordCard {...props} />
      {!underReview && !conclusion && <Callout>{t("notYet")}</Callout>}
      <Card
        flush
        title={t("itemsTitle")}
        description={underReview || judged > 0 ? t("openCount", { count: open }) : undefined}
        actions={
          (underReview || judged > 0) && (
            <Progress
              className="w-56"
              hideLabel
              label={t("progressLabel")}
              value={judged}
              max={expected.length}
              text={t("progress", { done: judged, total: expected.length })}
            />
          )
        }
      >
        {mayReview && <p className="px-5 pb-4 text-sm text-ink-muted sm:px-6">{t("form.provesHint")}</p>}
        {mayReview ? (
          <KeyedList documents={documents}>{entries}</KeyedList>
        ) : (
          <ul className="divide-y divide-line border-t border-line">{entries}</ul>
        )}
      </Card>
      {mayReview && <ConclusionForm caseId={caseId} open={open} unjudged={expected.length - judged} />}
      {(underReview || judged > 0) && (
        <CoverageCard
          caseId={caseId}
          documents={documents}
          editionId={props.editionId}
          shown={props.coverage}
        />
      )}
    </Stack>
  );
}
