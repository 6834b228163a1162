"use client";

import { createContext, useContext, useId, useMemo } from "react";

export type FieldEntry = { error?: string; value?: string | string[] };

/** What a form tells its fields; outside a form a field stands alone and has neither error nor value. */
export type FormContextValue = {
  formId: string;
  pending: boolean;
  entry: (name: string) => FieldEntry;
  register: (name: string, label: string) => void;
};

export const FormContext = createContext<FormContextValue | null>(null);

/** The DOM id of a form's field: the error summary links to it. */
export function fieldId(formId: string, name: string) {
  return `${formId}-${name.replace(/\[\]$/, "").replace(/[^\w-]/g, "_")}`;
}

/** This field's own error message, its kept value and its id. */
export function useFieldState(name: string): FieldEntry & { id: string } {
  const form = useContext(FormContext);
  const ownId = useId();
  return { ...form?.entry(name), id: fieldId(form?.formId ?? ownId, name) };
}

export function useFormPending() {
  return useContext(FormContext)?.pending ?? false;
}

export type FieldContextValue = {
  id: string;
  name: string;
  required: boolean;
  describedBy?: string;
  invalid: boolean;
  value?: string | string[];
};

export const FieldContext = createContext<FieldContextValue | null>(null);

type Given = {
  id?: string;
  name?: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean | "true" | "false" | "grammar" | "spelling";
};

/** What the surrounding Field gives its control; the control's own props win. */
export function useControl(given: Given) {
  const field = useContext(FieldContext);
  return useMemo(
    () => ({
      kept: field?.value,
      attributes: {
        id: given.id ?? field?.id,
        name: given.name ?? field?.name,
        required: given.required ?? field?.required,
        "aria-describedby":
          [given["aria-describedby"], field?.describedBy].filter(Boolean).join(" ") || undefined,
        "aria-invalid": given["aria-invalid"] ?? (field?.invalid || undefined),
      },
    }),
    [field, given.id, given.name, given.required, given["aria-describedby"], given["aria-invalid"]],
  );
}

/** Kept values come back as one string or several; a plain control takes the first. */
export function firstValue(kept: string | string[] | undefined) {
  return Array.isArray(kept) ? kept[0] : kept;
}

export function allValues(kept: string | string[] | undefined) {
  if (kept === undefined) return undefined;
  return Array.isArray(kept) ? kept : [kept];
}
