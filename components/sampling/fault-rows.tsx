"use client";

import { useTranslations } from "next-intl";
import type { PopulationFault } from "@/lib/sampling/import";
import { MAX_LABELS, MAX_UNIT } from "@/lib/sampling/schema";
import { columnLetter } from "@/lib/spreadsheets/column-letter";

/** More would only be scrolled past. */
const SHOWN = 50;

type Props = {
  faults: readonly PopulationFault[];
  /** A typed list has lines only. */
  linesOnly?: boolean;
};

/** Every place of a table that is no unit, with its row and column and what to do. */
export function FaultRows({ faults, linesOnly = false }: Props) {
  const t = useTranslations("sampling.row");
  if (faults.length === 0) return null;
  return (
    <ul className="grid max-h-56 gap-1 overflow-y-auto text-sm text-warning-ink">
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={fault.row} className="break-words">
          <span className="me-2 font-medium tabular-nums">
            {t(linesOnly ? "line" : "at", {
              row: String(fault.row),
              column: columnLetter(fault.column - 1),
            })}
          </span>
          {t(fault.code, {
            firstRow: String(fault.firstRow ?? ""),
            max: fault.code === "too_long" ? MAX_UNIT : MAX_LABELS,
          })}
        </li>
      ))}
      {faults.length > SHOWN && <li>{t("more", { count: faults.length - SHOWN })}</li>}
    </ul>
  );
}
