"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { FaultRows } from "@/components/sampling/fault-rows";
import { ImportField } from "@/components/sampling/import-field";
import { LineField } from "@/components/sampling/line-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { parsePasted } from "@/lib/sampling/import";
import { type LedgerDraft, type PopulationWay, populationWays } from "@/lib/sampling/ledger-draft";
import { MAX_POPULATION } from "@/lib/sampling/schema";

type Props = { draft: LedgerDraft; disabled: boolean; onChange: (part: Partial<LedgerDraft>) => void };

/** The population: a count, a list, or a spreadsheet's column. Each keeps what was entered while another is shown. */
export function PopulationField({ draft, disabled, onChange }: Props) {
  const t = useTranslations("sampling");
  const name = useId();
  const { way, count } = draft;
  const invalidCount = count !== "" && !(/^\d+$/.test(count.trim()) && Number(count) <= MAX_POPULATION);
  return (
    <div className="grid min-w-0 gap-3">
      <p className="-mb-1.5 text-sm font-medium" aria-hidden>
        {t("form.way")}
      </p>
      <RadioGroup
        name={name}
        look="touch"
        aria-label={t("form.way")}
        value={way}
        disabled={disabled}
        onValueChange={(chosen) => onChange({ way: chosen as PopulationWay })}
        options={populationWays.map((each) => ({ value: each, label: t(`form.ways.${each}`) }))}
        className="grid-cols-3 [&>label]:px-1.5"
      />
      {way === "count" && (
        <LineField
          label={t("form.count")}
          inputMode="numeric"
          value={count}
          maxLength={9}
          invalid={invalidCount}
          note={t("form.countHint")}
          onType={(typed) => onChange({ count: typed })}
        />
      )}
      {way === "list" && <ListField text={draft.text} onType={(text) => onChange({ text })} />}
      {way === "file" && <ImportField draft={draft} disabled={disabled} onChange={onChange} />}
    </div>
  );
}

function ListField({ text, onType }: { text: string; onType: (text: string) => void }) {
  const t = useTranslations("sampling.form");
  const id = useId();
  const { labels, faults } = parsePasted(text);
  const [first = ""] = labels;
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {t("list")}
      </label>
      <textarea
        id={id}
        rows={6}
        value={text}
        spellCheck={false}
        aria-describedby={`${id}-note`}
        onChange={(event) => onType(event.target.value)}
        className="control resize-y text-base whitespace-pre"
      />
      <p id={`${id}-note`} aria-live="polite" className="text-sm break-words text-ink-muted">
        {labels.length === 0
          ? t("listHint")
          : labels.length === 1
            ? t("recognisedOne", { first })
            : t("recognised", { count: labels.length, first, last: labels.at(-1) ?? "" })}
      </p>
      <FaultRows faults={faults} linesOnly />
    </div>
  );
}
