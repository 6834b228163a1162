import type { KeyboardEvent } from "react";
import type { SampleResult } from "@/lib/sampling/schema";

type Acts = { judge: (unit: string, result: SampleResult) => void; goToOpen: () => void };

const judging: Record<string, SampleResult> = { "1": "conforming", "2": "non_conforming" };

/**
 * Within a ledger the keys are the samples': arrows walk, 1 and 2 judge, N goes to what is open. None of them
 * reaches the scorecard around it, where 1 to 4 would change the item's verdict.
 */
export function sampleKey(event: KeyboardEvent, list: HTMLElement | null, { judge, goToOpen }: Acts) {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const mine = /^(?:[0-9nN]|Arrow(?:Up|Down|Left|Right))$/.test(event.key);
  if (!mine) return;
  event.stopPropagation();
  if (target.closest("input, textarea, select, [role=dialog], [role=alertdialog]")) return;
  if (event.key.toLowerCase() === "n") goToOpen();
  const row = target.closest<HTMLElement>("[data-unit]");
  if (row) {
    const result = judging[event.key];
    if (result) judge(row.dataset.unit ?? "", result);
    if (event.key === "ArrowDown") step(list, row, 1);
    if (event.key === "ArrowUp") step(list, row, -1);
    if (event.key === "ArrowLeft") turn(row, 0);
    if (event.key === "ArrowRight") turn(row, 1);
  }
  event.preventDefault();
}

/** Puts the focus on a unit's result, or on its first button while it has none. */
export function focusUnit(list: HTMLElement | null, unit: string) {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-unit]") ?? [])];
  focusRow(rows.find((row) => row.dataset.unit === unit));
}

function step(list: HTMLElement | null, row: HTMLElement, by: 1 | -1) {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-unit]") ?? [])];
  focusRow(rows[rows.indexOf(row) + by]);
}

function turn(row: HTMLElement, to: 0 | 1) {
  row.querySelectorAll<HTMLElement>("[data-result]")[to]?.focus();
}

function focusRow(row: HTMLElement | undefined) {
  const pressed = row?.querySelector<HTMLElement>('[data-result][aria-pressed="true"]');
  (pressed ?? row?.querySelector<HTMLElement>("[data-result]"))?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
