"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { SpecialEntry } from "@/components/audits/special-entry";
import { useLocked, useOpenTablet, useOverviewSoon } from "@/components/audits/use-tablet";
import { Button } from "@/components/ui/button";
import { clauseOf } from "@/lib/audits/fields";
import { emptyForm } from "@/lib/tablet/form";
import { newId } from "@/lib/tablet/new-id";

/** Special deductions and the bonus: outside the score, on the final one. */
export function SpecialEntries() {
  const t = useTranslations("audits.special");
  const { tablet, overview } = useOverviewSoon();
  const { specials, bonuses } = overview;
  const { snapshot } = useOpenTablet();
  const locked = useLocked() || !tablet.viewer.mayScore;
  const add = (kind: "special" | "bonus") => tablet.change(`${kind}:${newId()}`, emptyForm, "hold");
  const numberOf = (field: string) =>
    String(snapshot.raised.find(({ specialId }) => specialId === clauseOf(field))?.number ?? "");
  return (
    <section id="special" aria-labelledby="special-title" className="scroll-mt-36">
      <h2 id="special-title" className="mb-3 text-lg font-semibold">
        {t("title")}
      </h2>
      <div className="grid gap-6">
        <div className="grid gap-3">
          <h3 className="font-semibold">{t("deductions")}</h3>
          <p className="-mt-2 text-sm text-ink-muted">{t("deductionsText")}</p>
          {specials.map((field, index) => (
            <SpecialEntry key={field} field={field} number={index + 1} raised={numberOf(field)} />
          ))}
          <Button
            tone="secondary"
            size="touch"
            className="justify-self-start"
            disabled={locked}
            onClick={() => add("special")}
          >
            <Plus aria-hidden />
            {t("addDeduction")}
          </Button>
        </div>
        <div className="grid gap-3">
          <h3 className="font-semibold">{t("bonus")}</h3>
          <p className="-mt-2 text-sm text-ink-muted">{t("bonusText")}</p>
          {bonuses.map((field) => (
            <SpecialEntry key={field} field={field} number={1} raised="" />
          ))}
          {bonuses.length === 0 && (
            <Button
              tone="secondary"
              size="touch"
              className="justify-self-start"
              disabled={locked}
              onClick={() => add("bonus")}
            >
              <Plus aria-hidden />
              {t("addBonus")}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
