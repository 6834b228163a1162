"use client";

import { List } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { drawnUnits } from "@/lib/sampling/draw";
import { numberedList } from "@/lib/sampling/recipe";
import type { Ledger } from "@/lib/sampling/schema";
import { searchUnits } from "@/lib/sampling/search-units";

/** A population may name thousands: found by a word, never listed whole. */
export function PopulationDialog({ ledger, labels }: { ledger: Ledger; labels: readonly string[] }) {
  const t = useTranslations("sampling.population");
  return (
    <Dialog
      trigger={
        <Button tone="secondary" size="touch">
          <List aria-hidden />
          {t("open")}
        </Button>
      }
      title={t("title")}
      description={t("text", { source: ledger.source, count: labels.length })}
    >
      <Search ledger={ledger} labels={labels} />
    </Dialog>
  );
}

function Search({ ledger, labels }: { ledger: Ledger; labels: readonly string[] }) {
  const t = useTranslations("sampling.population");
  const id = useId();
  const [word, setWord] = useState("");
  const { shown, count } = searchUnits(labels, word);
  const drawn = new Set(drawnUnits(ledger));
  return (
    <div className="grid min-w-0 gap-3">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm font-medium">
          {t("search")}
        </label>
        <input
          id={id}
          type="search"
          value={word}
          onChange={(event) => setWord(event.target.value)}
          className="control min-h-12 text-base"
        />
      </div>
      <p aria-live="polite" className="text-sm text-ink-muted">
        {count === 0 ? t("none") : t("shown", { shown: shown.length, count })}
      </p>
      <ol className="grid max-h-[45dvh] overflow-y-auto">
        {shown.map(({ place, label }) => (
          <li key={place} className="flex min-h-9 items-center gap-3 border-b border-line py-1 last:border-0">
            <span className="min-w-10 text-end text-sm text-ink-muted tabular-nums">{place}</span>
            <span className="min-w-0 flex-1 break-words">{label}</span>
            {drawn.has(label) && <Badge tone="info">{t("drawn")}</Badge>}
          </li>
        ))}
      </ol>
      <div className="[&>button]:min-h-11">
        <CopyButton text={numberedList(labels)} label={t("copy")} />
      </div>
    </div>
  );
}
