"use client";

import { Repeat } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { sizeOf } from "@/lib/sampling/draw";
import { drawScript, fairRange, placesOf } from "@/lib/sampling/recipe";
import type { Ledger } from "@/lib/sampling/schema";

/** Everything that anyone needs to arrive at the same units, to read, to copy and to print. */
export function RecipeDialog({ ledger }: { ledger: Ledger }) {
  const t = useTranslations("sampling.recipe");
  return (
    <Dialog
      trigger={
        <Button tone="secondary" size="touch">
          <Repeat aria-hidden />
          {t("open")}
        </Button>
      }
      width="lg"
      title={t("title")}
      description={t("text")}
    >
      <Recipe ledger={ledger} />
    </Dialog>
  );
}

function Recipe({ ledger }: { ledger: Ledger }) {
  const t = useTranslations("sampling.recipe");
  const { population, seed, size, source } = ledger;
  const total = sizeOf(population);
  const script = drawScript(ledger);
  const facts: [label: string, fact: string][] = [
    [t("source"), source],
    [t("population"), t(population.kind === "list" ? "listed" : "counted", { count: total })],
    [t("size"), String(Math.min(size, total))],
    [t("seed"), seed],
    [t("places"), placesOf(ledger).join(", ")],
    [t("method"), t("steps", { fair: String(fairRange(total)), total: String(total), size: String(size) })],
  ];
  const whole = [...facts.map(([label, fact]) => `${label}: ${fact}`), t("script"), script].join("\n");
  return (
    <div className="grid min-w-0 gap-4">
      <dl className="grid gap-3 text-[0.9375rem]">
        {facts.map(([label, fact]) => (
          <div key={label} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="text-sm leading-6 text-ink-muted">{label}</dt>
            <dd className="break-words tabular-nums">{fact}</dd>
          </div>
        ))}
      </dl>
      <div className="grid min-w-0 gap-1.5">
        <p className="text-sm text-ink-muted">{t("script")}</p>
        <pre className="rounded-md bg-sunken p-3 font-mono text-sm break-words whitespace-pre-wrap">
          {script}
        </pre>
      </div>
      <div className="[&>button]:min-h-11">
        <CopyButton text={whole} label={t("copy")} />
      </div>
    </div>
  );
}
