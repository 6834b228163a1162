"use client";

import { Dices } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { EntryState } from "@/components/audits/entry-state";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { LineField } from "@/components/sampling/line-field";
import { PopulationField } from "@/components/sampling/population-field";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { sizeOf } from "@/lib/sampling/draw";
import {
  type DraftFault,
  draftOf,
  type LedgerDraft,
  populationOf,
  readDraft,
} from "@/lib/sampling/ledger-draft";
import { newSeed } from "@/lib/sampling/new-seed";
import { MAX_DRAW, MAX_POPULATION, MAX_SEED, MAX_SOURCE } from "@/lib/sampling/schema";
import { suggestedSize } from "@/lib/sampling/suggested-size";
import type { EntryView } from "@/lib/tablet/view";

/** A ledger before its draw. What is typed stays on the device; the draw alone makes it an entry. */
export function LedgerForm({ view, editable }: { view: EntryView; editable: boolean }) {
  const t = useTranslations("sampling");
  const { tablet } = useOpenTablet();
  const id = useId();
  const draft = draftOf(view.record);
  const read = readDraft(draft);
  const faults: readonly DraftFault[] = read.ok ? [] : read.faults;
  const population = populationOf(draft);
  const suggestion = population && suggestedSize(sizeOf(population));
  const { previous } = draft;
  const untouched = draft.source === "" && draft.size === "" && !population;

  const change = (part: Partial<LedgerDraft>) => {
    const made = part.seed === undefined && draft.seed === "" && untouched ? { seed: newSeed() } : {};
    tablet.change(view.field, { ...draft, ...made, ...part }, "hold");
  };
  // Said where the draft began, so that a colleague's draw in between is a conflict that everybody sees.
  const draw = () => read.ok && tablet.change(view.field, read.ledger, "now");
  const isFaulty = (...codes: DraftFault[]) => faults.some((fault) => codes.includes(fault));

  return (
    <fieldset disabled={!editable} aria-labelledby={id} className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p id={id} className="text-[0.9375rem] font-semibold">
          {t("form.title")}
        </p>
        <EntryState view={view} />
      </div>
      {previous && (
        <Callout
          tone="warning"
          action={
            <>
              <Button
                tone="secondary"
                size="touch"
                onClick={() => tablet.change(view.field, previous, "now")}
              >
                {t("form.keepPrevious")}
              </Button>
              {draft.seed !== previous.seed && (
                <Button tone="secondary" size="touch" onClick={() => change({ seed: previous.seed })}>
                  {t("redraw.keepSeed")}
                </Button>
              )}
            </>
          }
        >
          <p>{t("form.redrawNote")}</p>
          <p>{t("redraw.enlarge", { seed: previous.seed })}</p>
        </Callout>
      )}
      <LineField
        label={t("form.source")}
        hint={t("form.sourceHint")}
        value={draft.source}
        maxLength={MAX_SOURCE}
        onType={(source) => change({ source })}
      />
      <PopulationField draft={draft} disabled={!editable} onChange={change} />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          label={t("form.size")}
          inputMode="numeric"
          value={draft.size}
          maxLength={9}
          invalid={isFaulty("size_invalid", "size_above_population")}
          onType={(size) => change({ size })}
          note={suggestion && t("form.suggestion", { size: suggestion })}
          action={
            suggestion && draft.size !== String(suggestion)
              ? {
                  label: t("form.useSuggestion", { size: suggestion }),
                  onAct: () => change({ size: String(suggestion) }),
                }
              : undefined
          }
        />
        <LineField
          label={t("form.seed")}
          hint={untouched ? t("form.seedLater") : undefined}
          value={draft.seed}
          maxLength={MAX_SEED}
          mono
          onType={(seed) => change({ seed })}
          note={t("form.seedHint")}
          action={{ label: t("form.newSeed"), onAct: () => change({ seed: newSeed() }) }}
        />
      </div>
      <div className="grid gap-2">
        {faults.length > 0 && !untouched && (
          <div className="text-sm text-warning-ink">
            <p>{t("form.missing")}</p>
            <ul className="ms-5 list-disc">
              {faults.map((fault) => (
                <li key={fault}>
                  {t(`fault.${fault}`, { max: fault === "size_invalid" ? MAX_DRAW : MAX_POPULATION })}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Button size="touch" className="justify-self-start" disabled={!read.ok} onClick={draw}>
          <Dices aria-hidden />
          {t("form.draw")}
        </Button>
      </div>
    </fieldset>
  );
}
