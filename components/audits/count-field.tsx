"use client";

import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";

type Props = {
  label: string;
  value: string;
  optional?: boolean;
  invalid?: boolean;
  steps?: boolean;
  min?: number;
  onChange: (value: string) => void;
  onBlur: () => void;
};

const stepClass =
  "grid size-12 shrink-0 touch-manipulation place-items-center rounded-md border border-line-strong bg-surface text-ink hover:bg-sunken disabled:opacity-40";

/** A count typed or tapped with a thumb. */
export function CountField(props: Props) {
  const { label, value, optional, invalid, steps = true, min = 0, onChange, onBlur } = props;
  const t = useTranslations("audits.scorecard");
  const id = useId();
  const number = /^\d+$/.test(value) ? Number(value) : undefined;
  const step = (by: number) => onChange(String(Math.max(min, number === undefined ? min : number + by)));
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional && <span className="ms-1.5 font-normal text-ink-faint">{t("optional")}</span>}
      </label>
      <div className="flex gap-1.5">
        {steps && (
          <button
            type="button"
            className={stepClass}
            aria-label={`${label}: ${t("fewer")}`}
            disabled={number === undefined || number <= min}
            onClick={() => step(-1)}
          >
            <Minus aria-hidden className="size-5" />
          </button>
        )}
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={9}
          value={value}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          className="control min-h-12 min-w-14 text-center text-lg tabular-nums"
        />
        {steps && (
          <button
            type="button"
            className={stepClass}
            aria-label={`${label}: ${t("more")}`}
            onClick={() => step(1)}
          >
            <Plus aria-hidden className="size-5" />
          </button>
        )}
      </div>
    </div>
  );
}
