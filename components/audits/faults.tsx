"use client";

import { useTranslations } from "next-intl";
import type { Fault } from "@/lib/tablet/form";

/** What is still missing before an entry can be kept. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const t = useTranslations("scoring.fault");
  const told = faults.filter((fault) => fault.code !== "entry_incomplete");
  if (told.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-sm text-warning-ink">
      {told.map((fault) => (
        <li key={fault.code}>{t(fault.code, fault.params)}</li>
      ))}
    </ul>
  );
}
