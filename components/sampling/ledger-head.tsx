"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { EntryState } from "@/components/audits/entry-state";
import { Progress } from "@/components/ui/progress";
import type { SampleTally } from "@/lib/audits/operations";
import { shownPoints } from "@/lib/audits/outlook";
import { sizeOf } from "@/lib/sampling/draw";
import type { Ledger } from "@/lib/sampling/schema";
import type { SchemeItem } from "@/lib/scoring/edition";
import type { Verdict } from "@/lib/scoring/schema";
import { pointsLost } from "@/lib/scoring/trace";
import type { EntryView } from "@/lib/tablet/view";

type Props = {
  view: EntryView;
  ledger: Ledger;
  tally: SampleTally;
  item: SchemeItem;
  /** The item's verdict with the samples counted; null while any of them is open. */
  verdict: Verdict | null;
  open: boolean;
  onOpen: (open: boolean) => void;
};

/** What was drawn, how far it is judged and what it costs. */
export function LedgerHead({ view, ledger, tally, item, verdict, open, onOpen }: Props) {
  const t = useTranslations("sampling");
  const id = useId();
  const total = tally.results.size + tally.open.length;
  const Icon = open ? ChevronUp : ChevronDown;
  return (
    <div className="grid gap-2">
      <div className="flex items-start justify-between gap-3">
        <p id={id} className="min-w-0 pt-2.5 text-[0.9375rem] leading-6 font-medium break-words">
          {t("summary", {
            source: ledger.source,
            size: tally.drawn.length,
            total: sizeOf(ledger.population),
          })}
        </p>
        <button
          type="button"
          aria-expanded={open}
          aria-describedby={id}
          aria-label={open ? t("hide") : t("show")}
          onClick={() => onOpen(!open)}
          className="grid size-11 shrink-0 place-items-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
        >
          <Icon aria-hidden className="size-5" />
        </button>
      </div>
      <Progress
        value={tally.results.size}
        max={total}
        label={tally.failed > 0 ? t("failed", { count: tally.failed }) : t("noneFailed")}
        text={t("progress", { judged: tally.results.size, total })}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 text-sm">
        <p aria-live="polite" className="tabular-nums">
          {verdict?.verdict === "sampled" ? (
            <>
              <span className="font-semibold">
                {t("lost", { lost: shownPoints(pointsLost(item, verdict).toString()) })}
              </span>
              <span className="ms-2 text-ink-muted">
                {t("share", { points: item.points, failed: verdict.failed, samples: verdict.samples })}
              </span>
            </>
          ) : (
            <span className="text-ink-muted">{t("afterAll")}</span>
          )}
        </p>
        <EntryState view={view} />
      </div>
    </div>
  );
}
