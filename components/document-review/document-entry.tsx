import { useTranslations } from "next-intl";
import { documentId } from "@/components/document-review/document-id";
import { FileList } from "@/components/document-review/file-list";
import { FindingEntry } from "@/components/document-review/finding-entry";
import { ItemStateBadge } from "@/components/document-review/item-state";
import { useItemTitle } from "@/components/document-review/item-title";
import { VerdictForms } from "@/components/document-review/verdict-forms";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { closeFinding } from "@/lib/document-review/actions";
import type { DocumentView, FindingView } from "@/lib/document-review/queries";
import { isOpen, stateOfItem } from "@/lib/document-review/rules";

type Props = { caseId: string; document: DocumentView; mayReview: boolean };

/** One document at the desk: its files, what was said about it and what may be said now. */
export function DocumentEntry({ caseId, document, mayReview }: Props) {
  const t = useTranslations("documentReview");
  const title = useItemTitle()(document.item);
  const state = stateOfItem(document.findings);
  return (
    <li
      id={documentId(document.item)}
      data-document={document.item}
      tabIndex={-1}
      aria-label={t("entryOf", { item: title, state: t(`states.${state}`) })}
      className="grid scroll-mt-24 gap-2.5 px-5 py-4 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus sm:px-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="flex flex-wrap items-center gap-2.5 text-base font-semibold">
          {title}
          {document.required && <Badge>{t("required")}</Badge>}
        </h3>
        <ItemStateBadge state={state} />
      </div>
      <FileList versions={document.versions} />
      {document.findings.map((finding) => (
        <FindingEntry
          key={finding.id}
          finding={finding}
          action={mayReview && isOpen(finding) && <CloseForm caseId={caseId} finding={finding} />}
        />
      ))}
      {mayReview && (
        <VerdictForms
          key={document.findings.length}
          caseId={caseId}
          item={document.item}
          title={title}
          mayConform={document.versions.length > 0 && (state === "unjudged" || state === "settled")}
        />
      )}
    </li>
  );
}

function CloseForm({ caseId, finding }: { caseId: string; finding: FindingView }) {
  const t = useTranslations("documentReview.form");
  return (
    <ActionForm
      action={closeFinding}
      hidden={{ caseId, findingId: finding.id }}
      submitLabel={t("close")}
      submitTone="secondary"
      submitSize="sm"
      confirm={{
        title: t("closeTitle"),
        description: t(finding.answeredAt ? "closeAnswered" : "closeUnanswered"),
        confirmLabel: t("close"),
      }}
    />
  );
}
