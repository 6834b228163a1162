"use client";

import { Camera, FileWarning, History, ListChecks, PencilLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { memo, type ReactNode, useState } from "react";
import { ConflictChoice } from "@/components/audits/conflict-choice";
import { EarlierRemarks } from "@/components/audits/earlier-remarks";
import { EntryState } from "@/components/audits/entry-state";
import { EntryText } from "@/components/audits/entry-text";
import { Faults } from "@/components/audits/faults";
import { ItemPoints } from "@/components/audits/item-points";
import { useEntry, useEntrySoon, useLocked, useMarks, useOpenTablet } from "@/components/audits/use-tablet";
import { VerdictButtons } from "@/components/audits/verdict-buttons";
import { PhrasePicker } from "@/components/phrases/phrase-picker";
import { PracticeFacts } from "@/components/practice/practice-facts";
import { LedgerPanel } from "@/components/sampling/ledger-panel";
import { EvidenceList } from "@/components/site-record/evidence-list";
import { FindingEditor } from "@/components/site-record/finding-editor";
import { AuditPhotos } from "@/components/tablet/audit-photos";
import { cn } from "@/components/ui/class-names";
import { itemField } from "@/lib/audits/fields";
import type { SchemeItem } from "@/lib/scoring/edition";
import type { ScoreForm } from "@/lib/tablet/form";
import type { Tablet } from "@/lib/tablet/tablet";

const panels = ["evidence", "photos", "finding", "earlier"] as const;
type Panel = (typeof panels)[number];

const action =
  "inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-primary-ink hover:bg-primary-soft aria-expanded:bg-primary-soft disabled:opacity-50";

/** One third-level item. What a tap must show at once are its verdict and its texts; the rest follows a frame later. */
export const ItemEntry = memo(function ItemEntry({ item }: { item: SchemeItem }) {
  const t = useTranslations("audits");
  const locale = useLocale() === "en" ? "en" : "zh";
  const field = itemField(item.clause);
  const { tablet, view } = useEntrySoon(field);
  const [noting, setNoting] = useState(false);
  const [panel, setPanel] = useState<Panel | null>(null);
  const locked = useLocked() || !tablet.viewer.mayScore;
  const { form, faults } = view;
  const { verdict } = form;
  const isJudged = verdict !== "" && view.state !== "conflict";
  const showFinding = verdict === "not_met" || verdict === "sampled" || form.finding !== "" || noting;

  return (
    <article
      id={`item-${item.clause}`}
      data-clause={item.clause}
      tabIndex={-1}
      aria-labelledby={`title-${item.clause}`}
      className="scroll-mt-36 px-4 py-4.5 -outline-offset-2 sm:px-5"
    >
      <div data-state={view.state === "empty" ? undefined : view.state} className="grid gap-3">
        <header className="flex items-start gap-3">
          <h4 id={`title-${item.clause}`} className="min-w-0 flex-1 text-base leading-6.5 font-medium">
            <span className="me-2 text-sm text-ink-muted tabular-nums">{item.clause}</span>
            {item.title[locale]}
          </h4>
          <p className="shrink-0 text-end text-sm leading-6.5 tabular-nums">
            <span className="me-2 text-ink-faint max-sm:sr-only">
              {t(`scorecard.verification.${item.verification}`)}
            </span>
            <ItemPoints item={item} verdict={view.verdict} />
          </p>
        </header>
        <PracticeFacts clause={item.clause} />
        <ItemVerdict item={item} locked={locked} />
        {isJudged && verdict === "sampled" && (
          <LedgerPanel
            clause={item.clause}
            item={item}
            renderPhotos={(subject) => <AuditPhotos subject={subject} small />}
          />
        )}
        {isJudged && verdict === "deleted" && (
          <ItemText
            name="reason"
            field={field}
            locked={locked}
            invalid={faults.some(({ code }) => code === "reason_required")}
          />
        )}
        <Faults faults={faults} />
        {isJudged && verdict !== "deleted" && showFinding && (
          <ItemText
            name="finding"
            field={field}
            locked={locked}
            tool={
              locked ? null : (
                <PhrasePicker
                  clause={item.clause}
                  kind={verdict === "met" ? "met" : "not_met"}
                  onPick={(text) => addToFinding(tablet, field, text)}
                />
              )
            }
          />
        )}
        {view.refusal && (
          <p role="alert" className="text-sm font-medium text-danger-ink">
            {t(`refusal.${view.refusal}`)}
          </p>
        )}
        <footer className="-my-1 flex flex-wrap items-center gap-x-1">
          {isJudged && verdict !== "deleted" && !showFinding && (
            <button type="button" className={action} disabled={locked} onClick={() => setNoting(true)}>
              <PencilLine aria-hidden className="size-4" />
              {t("scorecard.addFinding")}
            </button>
          )}
          <ItemPanels field={field} clause={item.clause} open={panel} onOpen={setPanel} />
          {isJudged && (
            <button
              type="button"
              className={cn(action, "text-ink-muted hover:bg-sunken")}
              disabled={locked}
              onClick={() => tablet.clear(field)}
            >
              {t("scorecard.clear")}
            </button>
          )}
          <span className="ms-auto" aria-live="polite">
            <EntryState view={view} />
          </span>
        </footer>
        {panel === "evidence" && (
          <EvidenceList
            clause={item.clause}
            renderPhotos={(subject) => <AuditPhotos subject={subject} small />}
          />
        )}
        {panel === "photos" && <AuditPhotos subject={field} />}
        {panel === "finding" && (
          <FindingEditor subject={field} requirement={item.title[locale]} evidence={form.finding} />
        )}
        {panel === "earlier" && <EarlierRemarks clause={item.clause} />}
      </div>
    </article>
  );
});

/** Changes a part of an item's inputs as they stand now, which may be newer than what a component was drawn with. */
const change = (tablet: Tablet, field: string, part: Partial<ScoreForm>, when?: "now" | "pause" | "hold") =>
  tablet.change(field, { ...tablet.entry(field).form, ...part }, when);

function addToFinding(tablet: Tablet, field: string, text: string) {
  const { finding } = tablet.entry(field).form;
  change(tablet, field, { finding: finding.trim() === "" ? text : `${finding.trimEnd()}\n${text}` });
}

const ItemVerdict = memo(function ItemVerdict({ item, locked }: { item: SchemeItem; locked: boolean }) {
  const field = itemField(item.clause);
  const { tablet, view } = useEntry(field);
  if (view.state === "conflict") return <ConflictChoice tablet={tablet} view={view} />;
  return (
    <VerdictButtons
      item={item}
      chosen={view.form.verdict}
      disabled={locked}
      onChoose={(verdict) =>
        verdict !== tablet.entry(field).form.verdict && change(tablet, field, { verdict })
      }
    />
  );
});

type TextProps = {
  name: "finding" | "reason";
  field: string;
  locked: boolean;
  invalid?: boolean;
  tool?: ReactNode;
};

function ItemText({ name, field, locked, invalid, tool }: TextProps) {
  const t = useTranslations("audits.scorecard");
  const { tablet, view } = useEntry(field);
  return (
    <EntryText
      label={t(name)}
      hint={t(`${name}Hint`)}
      value={view.form[name]}
      invalid={invalid}
      disabled={locked}
      tool={tool}
      onType={(text, when) => change(tablet, field, { [name]: text }, when)}
      onBlur={() => tablet.flush()}
    />
  );
}

type PanelsProps = {
  field: string;
  clause: string;
  open: Panel | null;
  onOpen: (panel: Panel | null) => void;
};

/** What hangs on an item, behind one button each: evidence, photos, findings, and what is known from before. */
function ItemPanels({ field, clause, open, onOpen }: PanelsProps) {
  const t = useTranslations("audits.panels");
  const { snapshot } = useOpenTablet();
  const marks = useMarks(field);
  const earlier =
    snapshot.earlier.filter((remark) => remark.clause === clause).length +
    snapshot.raised.filter((raised) => raised.clause === clause).length;
  const icons: Record<Panel, ReactNode> = {
    evidence: <ListChecks aria-hidden className="size-4" />,
    photos: <Camera aria-hidden className="size-4" />,
    finding: <FileWarning aria-hidden className="size-4" />,
    earlier: <History aria-hidden className="size-4" />,
  };
  const counts: Record<Panel, number> = {
    evidence: marks.evidence,
    photos: marks.photos,
    finding: marks.findings,
    earlier,
  };
  return panels
    .filter((panel) => panel !== "earlier" || earlier > 0)
    .map((panel) => (
      <button
        key={panel}
        type="button"
        className={cn(action, panel === "earlier" && "text-warning-ink")}
        aria-expanded={open === panel}
        onClick={() => onOpen(open === panel ? null : panel)}
      >
        {icons[panel]}
        {t(panel)}
        {counts[panel] > 0 && <span className="tabular-nums">{counts[panel]}</span>}
      </button>
    ));
}
