"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { ConflictChoice } from "@/components/audits/conflict-choice";
import { EntryState } from "@/components/audits/entry-state";
import { EntryText } from "@/components/audits/entry-text";
import { Faults } from "@/components/audits/faults";
import { useEntry, useLocked } from "@/components/audits/use-tablet";
import { FindingEditor } from "@/components/site-record/finding-editor";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { isSpecial } from "@/lib/audits/fields";
import { SPECIAL_DEDUCTION_KINDS, type SpecialDeductionKind } from "@/lib/scoring/schema";
import type { EntryForm } from "@/lib/tablet/form";

type Props = {
  field: string;
  /** Its place among the special deductions, from 1. */
  number: number;
  /** The number of its non-conformity; empty while there is none. */
  raised: string;
};

/** One special deduction, or the bonus. */
export const SpecialEntry = memo(function SpecialEntry({ field, number, raised }: Props) {
  const t = useTranslations("audits");
  const { tablet, view } = useEntry(field);
  const deduction = isSpecial(field);
  const { form } = view;
  const locked = useLocked() || !tablet.viewer.mayScore;
  const title = deduction ? t("special.number", { number }) : t("special.bonus");
  const change = (part: Partial<EntryForm>, when?: "now" | "pause" | "hold") =>
    tablet.change(field, { ...form, ...part }, when);
  return (
    <article aria-label={title} className="grid gap-3 rounded-lg border border-line bg-surface p-4">
      <div data-state={view.state === "empty" ? undefined : view.state} className="grid gap-3">
        <header className="flex items-center justify-between gap-3">
          <h4 className="font-medium">{title}</h4>
          <span className="flex items-center gap-2">
            <EntryState view={view} />
            <Button
              tone="quiet"
              size="icon"
              className="size-11 text-ink-muted"
              aria-label={`${t("special.remove")}: ${title}`}
              disabled={locked}
              onClick={() => tablet.clear(field)}
            >
              <Trash2 aria-hidden />
            </Button>
          </span>
        </header>
        {view.state === "conflict" ? (
          <ConflictChoice tablet={tablet} view={view} />
        ) : (
          <>
            {deduction && (
              <RadioGroup
                name={`kind-${field}`}
                look="touch"
                aria-label={t("special.kind")}
                value={form.kind}
                disabled={locked}
                onValueChange={(kind) => change({ kind: kind as SpecialDeductionKind })}
                options={SPECIAL_DEDUCTION_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`special.kinds.${kind}`),
                }))}
                className="grid sm:grid-cols-2"
              />
            )}
            <EntryText
              label={t("special.finding")}
              value={form.finding}
              disabled={locked}
              onType={(finding, when) => change({ finding }, when)}
              onBlur={() => tablet.flush()}
            />
            {view.refusal && (
              <p role="alert" className="text-sm font-medium text-danger-ink">
                {t(`refusal.${view.refusal}`)}
              </p>
            )}
            <Faults faults={view.faults} />
            {deduction && raised !== "" && (
              <p className="text-sm font-medium text-ink-muted">
                {t("scorecard.raised", { number: raised })}
              </p>
            )}
            {deduction && view.value !== null && raised === "" && (
              <FindingEditor
                subject={field}
                requirement={form.kind === "" ? "" : t(`special.kinds.${form.kind}`)}
                evidence={form.finding}
              />
            )}
          </>
        )}
      </div>
    </article>
  );
});
