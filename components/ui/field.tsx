"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useEffect, useMemo } from "react";
import { cn } from "./class-names";
import { FieldContext, FormContext, useFieldState } from "./form-context";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Required is the rule; the exception is marked. */
  optional?: boolean;
  /** A message of the page's own; the form's message for this name wins. */
  error?: string;
  /** For a group of choices: a fieldset with a legend instead of a label. */
  group?: boolean;
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/**
 * Label, hint and error around one control, tied together for screen readers. Inside an ActionForm it finds
 * its own message and what was typed by its name.
 */
export function Field({
  name,
  label,
  hint,
  optional = false,
  error,
  group = false,
  hideLabel,
  className,
  children,
}: Props) {
  const t = useTranslations("ui");
  const register = useContext(FormContext)?.register;
  const state = useFieldState(name);
  const message = state.error ?? error;
  const hintId = hint ? `${state.id}-hint` : undefined;
  const errorId = message ? `${state.id}-error` : undefined;

  useEffect(() => register?.(name, label), [register, name, label]);

  const describedBy = [errorId, hintId].filter(Boolean).join(" ") || undefined;
  const context = useMemo(
    () => ({
      id: state.id,
      name,
      required: !optional,
      describedBy,
      invalid: Boolean(message),
      value: state.value,
    }),
    [state.id, state.value, name, optional, describedBy, message],
  );

  const heading = (
    <>
      {label}
      {optional && <span className="ms-2 text-sm font-normal text-ink-faint">{t("optional")}</span>}
    </>
  );
  const headingClass = hideLabel ? "sr-only" : "text-[0.9375rem] leading-6 font-medium text-ink";
  const hintLine = hint && (
    <div id={hintId} className="text-sm text-ink-muted">
      {hint}
    </div>
  );
  const errorLine = message && (
    <p id={errorId} className="flex items-start gap-1.5 text-sm font-medium text-danger-ink">
      <CircleAlert aria-hidden className="mt-[0.2em] size-4 shrink-0" />
      {message}
    </p>
  );

  return (
    <FieldContext value={context}>
      {group ? (
        <fieldset
          id={state.id}
          tabIndex={-1}
          aria-describedby={describedBy}
          className={cn("grid min-w-0 content-start gap-1.5 outline-none", className)}
        >
          <legend className={cn(headingClass, "mb-1.5")}>{heading}</legend>
          {hintLine}
          {errorLine}
          {children}
        </fieldset>
      ) : (
        <div className={cn("grid min-w-0 content-start gap-1.5", className)}>
          <label htmlFor={state.id} className={headingClass}>
            {heading}
          </label>
          {children}
          {errorLine}
          {hintLine}
        </div>
      )}
    </FieldContext>
  );
}
