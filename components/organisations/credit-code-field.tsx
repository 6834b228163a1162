"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { faultOfCreditCode, normaliseCreditCode } from "@/lib/organisations/credit-code";

type Props = { name: string; label: string; hint: string; defaultValue?: string };

/** The code, checked while it is typed: what is wrong is told once the field is left, what is right at once. */
export function CreditCodeField({ name, label, hint, defaultValue = "" }: Props) {
  const t = useTranslations();
  const [code, setCode] = useState(() => normaliseCreditCode(defaultValue));
  const [left, setLeft] = useState(false);
  const fault = code ? faultOfCreditCode(code) : null;
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      error={left && fault ? t(`outcomes.fields.${fault}`) : undefined}
    >
      <Input
        defaultValue={defaultValue}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        className="font-mono tracking-wide"
        onChange={(event) => setCode(normaliseCreditCode(event.target.value))}
        // Not at once: the message moves what stands below, and the press that left the field would miss its target.
        onBlur={() => setTimeout(() => setLeft(true), 200)}
      />
      <p aria-live="polite" className="flex items-center gap-1.5 text-sm text-success-ink empty:hidden">
        {code && !fault && (
          <>
            <CircleCheck aria-hidden className="size-4" />
            {t("organisations.register.codeRight")}
          </>
        )}
      </p>
    </Field>
  );
}
