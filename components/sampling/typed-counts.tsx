"use client";

import { useTranslations } from "next-intl";
import { useEntry } from "@/components/audits/use-tablet";
import { useEditable } from "@/components/sampling/use-editable";
import { Button } from "@/components/ui/button";
import { clauseOf } from "@/lib/audits/fields";
import type { Verdict } from "@/lib/scoring/schema";

type Props = { field: string; value: Extract<Verdict, { verdict: "sampled" }> };

/** Counts that were typed before there were ledgers: they hold, and can only be replaced by a ledger. */
export function TypedCounts({ field, value }: Props) {
  const t = useTranslations("sampling.counts");
  const { tablet, view } = useEntry(field);
  const editable = useEditable();
  const { population, samples, failed } = value;
  return (
    <section
      aria-label={`${clauseOf(field)} ${t("title")}`}
      className="grid gap-2 rounded-lg bg-sunken p-3 sm:p-4"
    >
      <p className="text-sm font-medium">{t("title")}</p>
      <p className="flex flex-wrap gap-x-4 text-base tabular-nums">
        {population !== undefined && <span>{t("population", { count: population })}</span>}
        <span>{t("samples", { count: samples })}</span>
        <span>{t("failed", { count: failed })}</span>
      </p>
      <p className="text-sm text-ink-muted">{t("text")}</p>
      <Button
        tone="secondary"
        size="touch"
        className="justify-self-start"
        disabled={!editable}
        onClick={() => tablet.change(field, { ...view.form, verdict: "sampled" })}
      >
        {t("start")}
      </Button>
    </section>
  );
}
