"use client";

import { useId } from "react";
import { cn } from "@/components/ui/class-names";

type Props = {
  label: string;
  hint?: string;
  /** Below the input. */
  note?: string | number;
  value: string;
  maxLength: number;
  inputMode?: "numeric" | "text";
  invalid?: boolean;
  mono?: boolean;
  action?: { label: string; onAct: () => void };
  onType: (value: string) => void;
};

/** One line of a ledger's draft, with what can be put into it by a tap. */
export function LineField(props: Props) {
  const { label, hint, note, value, maxLength, inputMode, invalid, mono, action, onType } = props;
  const id = useId();
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="flex min-w-0 gap-2">
        <input
          id={id}
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={maxLength}
          value={value}
          placeholder={hint}
          aria-invalid={invalid || undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onType(event.target.value)}
          className={cn("control min-h-12 min-w-0 flex-1 text-base", mono && "font-mono tracking-wide")}
        />
        {action && (
          <button
            type="button"
            onClick={action.onAct}
            className="min-h-12 shrink-0 rounded-md border border-line-strong bg-surface px-3 text-[0.9375rem] font-medium hover:bg-raised disabled:opacity-50"
          >
            {action.label}
          </button>
        )}
      </div>
      {note && (
        <p id={`${id}-note`} className="text-sm text-ink-muted">
          {note}
        </p>
      )}
    </div>
  );
}
