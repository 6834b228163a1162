"use client";

import { useTranslations } from "next-intl";
import { CountField } from "@/components/audits/count-field";
import { shownPoints } from "@/lib/audits/outlook";
import type { EntryValue } from "@/lib/audits/schema";
import type { EntryForm } from "@/lib/audits/tablet/form";
import type { SchemeItem } from "@/lib/scoring/edition";
import { pointsLost } from "@/lib/scoring/trace";
import type { Fault, FaultCode } from "@/lib/scoring/validate";

type Props = {
  item: SchemeItem;
  form: EntryForm;
  faults: readonly Fault[];
  value: EntryValue;
  onChange: (part: Partial<EntryForm>, when: "pause") => void;
  onBlur: () => void;
};

/** Population, samples and failures; the points follow from them. */
export function SampleFields({ item, form, faults, value, onChange, onBlur }: Props) {
  const t = useTranslations("audits.scorecard");
  const has = (...codes: FaultCode[]) => faults.some(({ code }) => codes.includes(code));
  return (
    <div className="grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[1fr_1.5fr_1.5fr_auto] sm:items-end">
      <CountField
        label={t("population")}
        optional
        steps={false}
        value={form.population}
        invalid={has("population_not_a_count", "population_below_samples")}
        onChange={(population) => onChange({ population }, "pause")}
        onBlur={onBlur}
      />
      <CountField
        label={t("samples")}
        min={1}
        value={form.samples}
        invalid={has("samples_not_a_count", "failed_above_samples") && form.samples !== ""}
        onChange={(samples) => onChange({ samples }, "pause")}
        onBlur={onBlur}
      />
      <CountField
        label={t("failed")}
        value={form.failed}
        invalid={has("failed_not_a_count", "failed_above_samples") && form.failed !== ""}
        onChange={(failed) => onChange({ failed }, "pause")}
        onBlur={onBlur}
      />
      <p aria-live="polite" className="min-w-24 text-sm tabular-nums sm:pb-1.5 sm:text-end">
        {value && "samples" in value && (
          <>
            <span className="block font-semibold">
              {t("lost", { lost: shownPoints(pointsLost(item, value).toString()) })}
            </span>
            <span className="text-ink-muted">
              {t("share", { points: item.points, failed: value.failed, samples: value.samples })}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
