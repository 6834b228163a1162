"use client";

import { useTranslations } from "next-intl";
import type { Fault } from "@/lib/scoring/validate";

/** What is still missing before an entry can be kept. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const t = useTranslations("scoring.fault");
  if (faults.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-sm text-warning-ink">
      {faults.map((fault) => (
        <li key={fault.code}>{t(fault.code, fault.params)}</li>
      ))}
    </ul>
  );
}
