"use client";

import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

type Props<Row> = {
  rows: readonly Row[];
  legend: string;
  hint: ReactNode;
  /** "Outlet 2". */
  rowLabel: (number: number) => string;
  addLabel: string;
  removeLabel: (number: number) => string;
  children: (row: Row | undefined, index: number) => ReactNode;
};

/** A list of like things, each a small group of fields; the last one can be emptied but not taken away. */
export function RowEditor<Row>({
  rows,
  legend,
  hint,
  rowLabel,
  addLabel,
  removeLabel,
  children,
}: Props<Row>) {
  const counter = useRef(Math.max(rows.length, 1));
  const list = useRef<HTMLOListElement>(null);
  const [kept, setKept] = useState<{ key: number; row?: Row }[]>(() =>
    rows.length > 0 ? rows.map((row, key) => ({ key, row })) : [{ key: 0 }],
  );

  /** Rows come and go without an input event of their own; the form has to hear of it. */
  const tellForm = () =>
    requestAnimationFrame(() => list.current?.dispatchEvent(new Event("input", { bubbles: true })));

  function add() {
    const key = counter.current++;
    setKept((before) => [...before, { key }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("li:last-child input")?.focus());
  }
  function remove(key: number) {
    setKept((before) =>
      before.length > 1 ? before.filter((entry) => entry.key !== key) : [{ key: counter.current++ }],
    );
    tellForm();
  }

  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="text-[0.9375rem] leading-6 font-medium">{legend}</legend>
      <div className="text-sm text-ink-muted">{hint}</div>
      <ol ref={list} className="grid gap-3">
        {kept.map(({ key, row }, index) => (
          <li key={key} className="rounded-lg border border-line bg-sunken/50 p-4">
            <div className="mb-3 flex items-center justify-between gap-3">
              <span className="text-sm font-semibold text-ink-muted">{rowLabel(index + 1)}</span>
              <Button
                size="icon"
                tone="quiet"
                aria-label={removeLabel(index + 1)}
                onClick={() => remove(key)}
              >
                <Trash2 aria-hidden />
              </Button>
            </div>
            {children(row, index)}
          </li>
        ))}
      </ol>
      <div>
        <Button tone="secondary" size="sm" onClick={add}>
          <Plus aria-hidden />
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
