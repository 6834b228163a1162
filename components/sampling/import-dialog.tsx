"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { FaultRows } from "@/components/sampling/fault-rows";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { columnsOf, isUsable, readPopulation, suggestsHeader } from "@/lib/sampling/import";
import type { Sheet } from "@/lib/spreadsheets/table-file";

type Props = { sheets: readonly Sheet[]; onClose: () => void; onTake: (labels: string[]) => void };

const EDGE = 3;

/** What a spreadsheet would give, before any of it is taken: how many units, the first and last, every fault. */
export function ImportDialog({ sheets, onClose, onTake }: Props) {
  const t = useTranslations("sampling.file");
  const ui = useTranslations("ui");
  const [sheetAt, setSheetAt] = useState(0);
  const rows = sheets[sheetAt]?.rows ?? [];
  const columns = useMemo(() => columnsOf(rows), [rows]);
  const [chosenColumn, setColumn] = useState<number | null>(null);
  const column = chosenColumn ?? columns[0]?.index ?? 0;
  const [chosenHeader, setHeader] = useState<boolean | null>(null);
  const header = chosenHeader ?? suggestsHeader(rows, column);
  const reading = useMemo(() => readPopulation(rows, { column, header }), [rows, column, header]);
  const { labels, faults } = reading;
  const once = faults.filter(({ code }) => code === "duplicate");
  const mend = faults.filter(({ code }) => code !== "duplicate");

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("dialogTitle")}>
      <div className="grid min-w-0 gap-4">
        {sheets.length > 1 && (
          <Field name="sheet" label={t("sheet")}>
            <Select
              className="min-h-12"
              placeholder={false}
              value={String(sheetAt)}
              options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChange={(event) => {
                setSheetAt(Number(event.target.value));
                setColumn(null);
                setHeader(null);
              }}
            />
          </Field>
        )}
        <Field name="column" label={t("column")}>
          <Select
            className="min-h-12"
            placeholder={false}
            value={String(column)}
            options={columns.map(({ index, letter, title, filled }) => ({
              value: String(index),
              label: t("columnOption", { letter, title, filled }),
            }))}
            onChange={(event) => {
              setColumn(Number(event.target.value));
              setHeader(null);
            }}
          />
        </Field>
        <Checkbox
          name="header"
          label={t("header")}
          className="[&_label]:min-h-11 [&_label]:py-2.5"
          checked={header}
          onChange={(event) => setHeader(event.target.checked)}
        />
        <div aria-live="polite" className="grid min-w-0 gap-3">
          {labels.length === 0 ? (
            <p className="font-medium text-danger-ink">{t("none")}</p>
          ) : (
            <div className="rounded-lg bg-sunken p-3">
              <p className="font-medium">{t("found", { count: labels.length })}</p>
              <Edges labels={labels} />
            </div>
          )}
          {mend.length > 0 && (
            <div>
              <p className="text-sm font-medium text-danger-ink">{t("mend", { count: mend.length })}</p>
              <FaultRows faults={mend} />
            </div>
          )}
          {once.length > 0 && (
            <div>
              <p className="text-sm font-medium">{t("once", { count: once.length })}</p>
              <FaultRows faults={once} />
            </div>
          )}
        </div>
        <div className="flex flex-wrap justify-end gap-3">
          <Button tone="secondary" size="touch" onClick={onClose}>
            {ui("cancel")}
          </Button>
          <Button size="touch" disabled={!isUsable(reading)} onClick={() => onTake(labels)}>
            {t("take", { count: labels.length })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** The first and the last units with their places; what lies between is only counted. */
function Edges({ labels }: { labels: readonly string[] }) {
  const all = labels.map((label, index) => ({ label, place: index + 1 }));
  const isShort = labels.length <= 2 * EDGE;
  const shown = isShort ? all : [...all.slice(0, EDGE), null, ...all.slice(-EDGE)];
  return (
    <ul className="mt-1 text-sm text-ink-muted">
      {shown.map((each) => (
        <li key={each?.place ?? "between"} className="flex gap-3">
          {each ? (
            <>
              <span className="min-w-8 text-end tabular-nums">{each.place}</span>
              <span className="min-w-0 break-words text-ink">{each.label}</span>
            </>
          ) : (
            <span className="min-w-8 text-end">…</span>
          )}
        </li>
      ))}
    </ul>
  );
}
