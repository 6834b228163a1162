import { FileCheck2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { ConclusionCallout } from "@/components/document-review/conclusion";
import { FindingEntry } from "@/components/document-review/finding-entry";
import { ItemStateBadge } from "@/components/document-review/item-state";
import { useItemTitle } from "@/components/document-review/item-title";
import { RecordCard } from "@/components/document-review/record-card";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { portalAddress } from "@/lib/cases/sections";
import { answerFinding } from "@/lib/document-review/actions";
import type { loadDocuments } from "@/lib/document-review/loaders";
import type { FindingView } from "@/lib/document-review/queries";
import { isOpen, stateOfItem } from "@/lib/document-review/rules";

type Props = Awaited<ReturnType<typeof loadDocuments>>;

/** The document review for the enterprise: what waits for an answer first, then where each document stands. */
export function ReviewPortal(props: Props) {
  const { caseId, documents, conclusion, underReview, mayAnswer } = props;
  const t = useTranslations("documentReview");
  const title = useItemTitle();
  const said = documents.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== "conform");
  const waits = (finding: FindingView) => underReview && isOpen(finding) && !finding.answeredAt;
  const waiting = said.filter(waits);
  const others = said.filter((finding) => !waits(finding));
  const judged = documents.filter(({ findings }) => findings.length > 0);
  return (
    <Stack>
      {conclusion && <ConclusionCallout conclusion={conclusion} />}
      <RecordCard {...props} />
      {!underReview && !conclusion && <Callout>{t("notYet")}</Callout>}
      {underReview && waiting.length === 0 && <Callout>{t("portal.intro")}</Callout>}
      {waiting.length > 0 && (
        <Callout
          tone="warning"
          title={t("portal.todo", { count: waiting.length })}
          action={
            <LinkButton href={portalAddress(caseId, "materials")} tone="secondary" size="sm">
              {t("portal.materials")}
            </LinkButton>
          }
        >
          {t("portal.todoText")}
        </Callout>
      )}
      {waiting.map((finding) => (
        <Card key={finding.id} title={title(finding.item)}>
          <FindingEntry finding={finding} />
          {mayAnswer && (
            <ActionForm
              action={answerFinding}
              hidden={{ caseId, findingId: finding.id }}
              submitLabel={t("portal.submit")}
              aria-label={`${t("portal.answer")} ${title(finding.item)}`}
              className="mt-4 gap-4"
            >
              <Field name="answer" label={t("portal.answer")} hint={t("portal.answerHint")}>
                <Textarea rows={3} maxLength={2000} />
              </Field>
            </ActionForm>
          )}
        </Card>
      ))}
      {others.length > 0 && (
        <Card title={t("portal.others")}>
          <ul className="grid gap-5">
            {others.map((finding) => (
              <li key={finding.id} className="grid gap-2">
                <h3 className="text-[0.9375rem] font-medium">{title(finding.item)}</h3>
                <FindingEntry finding={finding} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {underReview && said.length === 0 && (
        <EmptyState icon={FileCheck2} title={t("portal.nothing")} text={t("portal.nothingText")} />
      )}
      {judged.length > 0 && (
        <Card flush title={t("portal.listTitle")}>
          <ul className="divide-y divide-line border-t border-line">
            {judged.map(({ item, findings }) => (
              <li key={item} className="flex flex-wrap items-center justify-between gap-3 px-5 py-3 sm:px-6">
                <span>{title(item)}</span>
                <ItemStateBadge state={stateOfItem(findings)} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  );
}
