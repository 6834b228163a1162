"use client";

import { type ReactNode, useContext } from "react";
import { cn } from "./class-names";
import { FieldContext, firstValue } from "./form-context";

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
};

type Props = {
  options: readonly Choice[];
  name?: string;
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  required?: boolean;
  disabled?: boolean;
  /** `list` one under the other, `segmented` side by side, `touch` side by side and at least 48 px high. */
  look?: "list" | "segmented" | "touch";
  /** Needed outside `<Field group>`, where there is no legend. */
  "aria-label"?: string;
  className?: string;
};

const containers = {
  list: "grid gap-2",
  segmented: "flex flex-wrap gap-2",
  touch: "grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2",
};

/** One of a few. Native radio buttons: arrow keys, forms without script and `required` work by themselves. */
export function RadioGroup({ options, look = "list", className, ...props }: Props) {
  const field = useContext(FieldContext);
  const name = props.name ?? field?.name ?? "";
  const start = firstValue(field?.value) ?? props.defaultValue;
  return (
    <div role="radiogroup" aria-label={props["aria-label"]} className={cn(containers[look], className)}>
      {options.map((option) => (
        <label
          key={option.value}
          className={cn(
            "relative flex items-start gap-3",
            look === "list" && "pointer-coarse:py-2.5",
            look !== "list" && [
              "items-center justify-center rounded-md border border-line-strong bg-surface px-4 text-center font-medium",
              "hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:text-primary-ink",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
              "has-disabled:opacity-50",
            ],
            look === "segmented" && "min-h-10 text-[0.9375rem] pointer-coarse:min-h-11",
            look === "touch" && "min-h-12 text-base",
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            required={props.required ?? field?.required}
            disabled={props.disabled || option.disabled}
            {...(props.value === undefined
              ? { defaultChecked: start === option.value }
              : { checked: props.value === option.value })}
            onChange={(event) => props.onValueChange?.(event.target.value)}
            aria-describedby={field?.describedBy}
            className={cn(
              look === "list"
                ? "mt-[0.2rem] size-5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface checked:border-[6px] checked:border-primary hover:border-primary disabled:opacity-50"
                : "absolute inset-0 appearance-none opacity-0",
            )}
          />
          <span className="min-w-0">
            <span className="block leading-6">{option.label}</span>
            {option.hint && <span className="block text-sm font-normal text-ink-muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
