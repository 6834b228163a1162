"use client";

import { Check } from "lucide-react";
import { type ComponentProps, type ReactNode, useContext } from "react";
import { cn } from "./class-names";
import { allValues, FieldContext, useControl, useFieldState } from "./form-context";

type Props = Omit<ComponentProps<"input">, "type" | "children"> & { label: ReactNode; hint?: ReactNode };

/** One yes or no with its own label. Inside `<Field group>` it is one of several choices of that name. */
export function Checkbox({ label, hint, className, defaultChecked, name, value = "on", ...rest }: Props) {
  const field = useContext(FieldContext);
  const ownName = name ?? field?.name ?? "";
  const own = useFieldState(ownName);
  const { attributes } = useControl({ ...rest, name: ownName });
  const kept = allValues(own.value);
  const id = rest.id ?? (field ? `${own.id}-${String(value)}` : own.id);
  const errorId = !field && own.error ? `${id}-error` : undefined;
  return (
    <div className={cn("grid gap-1", className)}>
      <label htmlFor={id} className="flex items-start gap-3 py-0.5 pointer-coarse:py-2.5">
        <span className="relative mt-[0.2rem] grid size-5 shrink-0 place-items-center">
          <input
            {...rest}
            type="checkbox"
            id={id}
            name={ownName || undefined}
            value={value}
            defaultChecked={
              rest.checked === undefined ? (kept?.includes(String(value)) ?? defaultChecked) : undefined
            }
            aria-describedby={errorId ?? attributes["aria-describedby"]}
            aria-invalid={errorId ? true : attributes["aria-invalid"]}
            className={cn(
              "peer size-5 appearance-none rounded-sm border border-line-strong bg-surface transition-colors",
              "checked:border-primary checked:bg-primary hover:border-primary disabled:opacity-50 aria-invalid:border-danger",
            )}
          />
          <Check
            aria-hidden
            strokeWidth={3}
            className="pointer-events-none absolute size-3.5 text-on-primary opacity-0 peer-checked:opacity-100"
          />
        </span>
        <span className="min-w-0">
          <span className="block text-[0.9375rem] leading-6">{label}</span>
          {hint && <span className="block text-sm text-ink-muted">{hint}</span>}
        </span>
      </label>
      {errorId && (
        <p id={errorId} className="ps-8 text-sm font-medium text-danger-ink">
          {own.error}
        </p>
      )}
    </div>
  );
}
