"use client";

import { FileWarning, PencilLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { memo, useState } from "react";
import { ConflictChoice } from "@/components/audits/conflict-choice";
import { EntryState } from "@/components/audits/entry-state";
import { EntryText } from "@/components/audits/entry-text";
import { Faults } from "@/components/audits/faults";
import { ItemPoints } from "@/components/audits/item-points";
import { SampleFields } from "@/components/audits/sample-fields";
import { useEntry } from "@/components/audits/use-tablet";
import { VerdictButtons } from "@/components/audits/verdict-buttons";
import { cn } from "@/components/ui/class-names";
import { itemField } from "@/lib/audits/operations";
import type { EntryForm } from "@/lib/audits/tablet/form";
import { Link } from "@/lib/i18n/navigation";
import type { SchemeItem } from "@/lib/scoring/edition";

type Props = {
  item: SchemeItem;
  correctionsHref: string;
  /** Numbers of the non-conformities raised on this clause, joined, so that the memo can compare them. */
  raised: string;
};

const action =
  "inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-primary-ink hover:bg-primary-soft";

/** One third-level item. Renders only when its own entry changes. */
export const ItemEntry = memo(function ItemEntry({ item, correctionsHref, raised }: Props) {
  const t = useTranslations("audits");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { tablet, view } = useEntry(itemField(item.clause));
  const [noting, setNoting] = useState(false);
  const { form, faults } = view;
  const { verdict } = form;
  const change = (part: Partial<EntryForm>, when?: "now" | "pause" | "hold") =>
    tablet.change(view.field, { ...form, ...part }, when);
  const flush = () => tablet.flush();
  const inConflict = view.state === "conflict";
  const losesPoints = verdict === "not_met" || (verdict === "sampled" && Number(form.failed) > 0);
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
            <ItemPoints item={item} value={view.value} />
          </p>
        </header>
        {inConflict ? (
          <ConflictChoice tablet={tablet} view={view} />
        ) : (
          <VerdictButtons
            item={item}
            chosen={verdict}
            onChoose={(chosen) => chosen !== verdict && change({ verdict: chosen })}
          />
        )}
        {!inConflict && verdict === "sampled" && (
          <SampleFields
            item={item}
            form={form}
            faults={faults}
            value={view.value}
            onChange={change}
            onBlur={flush}
          />
        )}
        {!inConflict && verdict === "deleted" && (
          <EntryText
            label={t("scorecard.reason")}
            hint={t("scorecard.reasonHint")}
            value={form.reason}
            invalid={faults.some(({ code }) => code === "reason_required")}
            onType={(reason, when) => change({ reason }, when)}
            onBlur={flush}
          />
        )}
        <Faults faults={faults} />
        {!inConflict && verdict !== "" && verdict !== "deleted" && showFinding && (
          <EntryText
            label={t("scorecard.finding")}
            hint={t("scorecard.findingHint")}
            value={form.finding}
            onType={(finding, when) => change({ finding }, when)}
            onBlur={flush}
          />
        )}
        {view.refusal && (
          <p role="alert" className="text-sm font-medium text-danger-ink">
            {t(`refusal.${view.refusal}`)}
          </p>
        )}
        {verdict !== "" && !inConflict && (
          <footer className="-my-1 flex flex-wrap items-center gap-x-1">
            {!showFinding && verdict !== "deleted" && (
              <button type="button" className={action} onClick={() => setNoting(true)}>
                <PencilLine aria-hidden className="size-4" />
                {t("scorecard.addFinding")}
              </button>
            )}
            {losesPoints && (
              <Link href={`${correctionsHref}?subject=${view.field}`} className={action}>
                <FileWarning aria-hidden className="size-4" />
                {raised === "" ? t("scorecard.raise") : t("scorecard.raised", { number: raised })}
              </Link>
            )}
            <button
              type="button"
              className={cn(action, "text-ink-muted hover:bg-sunken")}
              onClick={() => tablet.clear(view.field)}
            >
              {t("scorecard.clear")}
            </button>
            <span className="ms-auto" aria-live="polite">
              <EntryState view={view} />
            </span>
          </footer>
        )}
      </div>
    </article>
  );
});
