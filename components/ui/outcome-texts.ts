"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { FieldFault, FormState } from "@/lib/outcome";

type Failed = Extract<FormState, { state: "failed" }>;

/** The sentences for what an action answered, from the namespace `outcomes`; never a bare code. */
export function useOutcomeTexts() {
  const outcomes = useTranslations("outcomes");
  const ui = useTranslations("ui.form");
  return useMemo(
    () => ({
      failure: ({ code, params }: Failed) =>
        outcomes.has(`failures.${code}`) ? outcomes(`failures.${code}`, params) : ui("failed"),
      field: ({ code, params }: FieldFault) =>
        outcomes.has(`fields.${code}`) ? outcomes(`fields.${code}`, params) : ui("failed"),
      /** A success message is a key under `outcomes.done` or a finished sentence. */
      success: (message: string) => (outcomes.has(`done.${message}`) ? outcomes(`done.${message}`) : message),
    }),
    [outcomes, ui],
  );
}
