"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { firstValue, useControl } from "./form-context";

export type Option = { value: string; label: string; disabled?: boolean };

type Props = Omit<ComponentProps<"select">, "children"> & {
  options: readonly Option[];
  /** The first, empty choice; `false` leaves it out. */
  placeholder?: string | false;
};

/** The browser's own select: works with every keyboard, phone and screen reader. */
export function Select({ options, placeholder, className, defaultValue, ...rest }: Props) {
  const t = useTranslations("ui");
  const { attributes, kept } = useControl(rest);
  return (
    <span className="relative block">
      <select
        {...rest}
        {...attributes}
        defaultValue={rest.value === undefined ? (firstValue(kept) ?? defaultValue ?? "") : undefined}
        className={cn("control appearance-none truncate pe-10", className)}
      >
        {placeholder !== false && <option value="">{placeholder ?? t("choose")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-ink-muted"
      />
    </span>
  );
}
