"use client";

import { Dices } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { PopulationDialog } from "@/components/sampling/population-dialog";
import { RecipeDialog } from "@/components/sampling/recipe-dialog";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ledgerField } from "@/lib/audits/fields";
import { redrawOf } from "@/lib/sampling/ledger-draft";
import { newSeed } from "@/lib/sampling/new-seed";
import type { Ledger } from "@/lib/sampling/schema";

/** How to repeat the draw, what it was drawn from, and a further draw. */
export function LedgerActions(props: { clause: string; ledger: Ledger; editable: boolean }) {
  const { clause, ledger, editable } = props;
  const t = useTranslations("sampling");
  const { tablet } = useOpenTablet();
  const { population } = ledger;
  return (
    <div className="flex flex-wrap gap-2">
      <RecipeDialog ledger={ledger} />
      {population.kind === "list" && <PopulationDialog ledger={ledger} labels={population.labels} />}
      <ConfirmDialog
        trigger={
          <Button tone="secondary" size="touch" disabled={!editable}>
            <Dices aria-hidden />
            {t("redraw.open")}
          </Button>
        }
        text={{
          title: t("redraw.title"),
          description: t("redraw.text"),
          confirmLabel: t("redraw.confirm"),
        }}
        onConfirm={() => tablet.change(ledgerField(clause), redrawOf(ledger, newSeed()), "hold")}
      />
    </div>
  );
}
