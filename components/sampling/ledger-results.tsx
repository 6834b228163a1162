"use client";

import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useFields, useOpenTablet } from "@/components/audits/use-tablet";
import { AddUnit } from "@/components/sampling/add-unit";
import { LedgerActions } from "@/components/sampling/ledger-actions";
import { focusUnit, sampleKey } from "@/components/sampling/sample-keys";
import { SampleRow } from "@/components/sampling/sample-row";
import { usePhotoCounts } from "@/components/sampling/use-photo-counts";
import { Button } from "@/components/ui/button";
import { sampleField, sampleOf } from "@/lib/audits/fields";
import type { SampleTally } from "@/lib/audits/operations";
import { placesOf } from "@/lib/sampling/recipe";
import type { Ledger, SampleResult } from "@/lib/sampling/schema";

type Props = {
  clause: string;
  ledger: Ledger;
  tally: SampleTally;
  editable: boolean;
  renderPhotos?: (subject: string) => ReactNode;
  /** Somebody began to work in it. */
  onTouched: () => void;
};

const STEP = 30;

/** The drawn units and any others, each with its result; the first thirty until more are asked for. */
export function LedgerResults(props: Props) {
  const { clause, ledger, tally, editable, renderPhotos, onTouched } = props;
  const t = useTranslations("sampling");
  const { tablet } = useOpenTablet();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(STEP);
  const fields = useFields(`sample:${clause}`);
  const photos = usePhotoCounts();
  const { drawn, open } = tally;
  const isList = ledger.population.kind === "list";
  const places = useMemo(() => (isList ? placesOf(ledger) : []), [isList, ledger]);
  const isDrawn = new Set(drawn);
  const outside = fields.map((field) => sampleOf(field).unit).filter((unit) => !isDrawn.has(unit));

  const judge = (unit: string, result: SampleResult) => {
    const view = tablet.entry(sampleField(clause, unit));
    if (editable && view.state !== "conflict") tablet.change(view.field, { ...view.record, result });
  };
  const goToOpen = () => {
    const [next] = open;
    if (next === undefined) return;
    // The row may be beyond what is shown: it must stand before it can take the focus.
    flushSync(() => setShown((count) => Math.max(count, drawn.indexOf(next) + 1)));
    focusUnit(list.current, next);
  };
  const onKeyDown = (event: KeyboardEvent) => sampleKey(event, list.current, { judge, goToOpen });
  const row = (unit: string, index: number | null) => (
    <SampleRow
      key={unit}
      clause={clause}
      unit={unit}
      number={index === null ? null : index + 1}
      place={index === null ? undefined : places[index]}
      editable={editable}
      photos={photos.get(sampleField(clause, unit)) ?? 0}
      renderPhotos={renderPhotos}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what the buttons inside do
    <div ref={list} onKeyDown={onKeyDown} onFocus={onTouched} className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h5 className="text-[0.9375rem] font-semibold">{t("unit.list")}</h5>
        <Button tone="secondary" size="touch" disabled={open.length === 0} onClick={goToOpen}>
          <ArrowDown aria-hidden />
          {t("unit.next")}
        </Button>
      </div>
      <ol className="grid min-w-0 gap-2">{drawn.slice(0, shown).map(row)}</ol>
      {drawn.length > shown && (
        <Button tone="secondary" size="touch" onClick={() => setShown(shown + STEP)}>
          {t("unit.more", { count: Math.min(STEP, drawn.length - shown) })}
        </Button>
      )}
      {outside.length > 0 && (
        <div className="grid min-w-0 gap-2">
          <div>
            <h5 className="text-[0.9375rem] font-semibold">{t("unit.outside")}</h5>
            <p className="text-sm text-ink-muted">{t("unit.outsideText")}</p>
          </div>
          <ul className="grid min-w-0 gap-2">{outside.map((unit) => row(unit, null))}</ul>
        </div>
      )}
      <AddUnit
        clause={clause}
        known={[...drawn, ...outside]}
        editable={editable}
        onKnown={(unit) => {
          flushSync(() => setShown((count) => Math.max(count, drawn.indexOf(unit) + 1)));
          focusUnit(list.current, unit);
        }}
      />
      <p className="text-sm text-ink-faint max-lg:hidden">{t("unit.keys")}</p>
      <LedgerActions clause={clause} ledger={ledger} editable={editable} />
    </div>
  );
}
