"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  type ReactNode,
  type SubmitEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { toast } from "sonner";
import type { FormState } from "@/lib/outcome";
import { cn } from "./class-names";
import { ConfirmDialog, type ConfirmText } from "./confirm-dialog";
import { ErrorSummary } from "./error-summary";
import { FormContext, fieldId } from "./form-context";
import { useOutcomeTexts } from "./outcome-texts";
import { SubmitButton } from "./submit-button";
import { type FormAction, useFormSubmission } from "./use-form-submission";

type Props<Value> = {
  action: FormAction<Value>;
  initial?: FormState<Value>;
  children?: ReactNode;
  /** Without it the page brings its own SubmitButton. */
  submitLabel?: string;
  submitTone?: "primary" | "secondary" | "quiet" | "danger" | "danger-quiet";
  submitSize?: "sm" | "md" | "lg" | "touch";
  /** Further buttons or links beside the submit button. */
  secondary?: ReactNode;
  /** Asks before submitting. */
  confirm?: ConfirmText;
  /** Values that go along unseen, such as the case's id. */
  hidden?: Record<string, string>;
  /** Empties the form when it succeeded: for forms that are used again, such as a note. */
  resetOnDone?: boolean;
  onDone?: (value: Value) => void;
  "aria-label"?: string;
  className?: string;
};

/**
 * A form on a server action: keeps everything that was typed when it comes back, shows each field's message
 * and a summary of all, cannot be submitted twice, and tells success in a toast.
 */
export function ActionForm<Value>(props: Props<Value>) {
  const { action, initial = { state: "idle" }, confirm, onDone, resetOnDone } = props;
  const t = useTranslations("ui.form");
  const texts = useOutcomeTexts();
  const router = useRouter();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const labels = useRef(new Map<string, string>());
  const [asking, setAsking] = useState<FormData>();

  const { state, trouble, pending, submit, postedAction } = useFormSubmission(action, initial, (next) => {
    if (next.state !== "done") return;
    if (next.message) toast.success(texts.success(next.message));
    if (resetOnDone) form.current?.reset();
    onDone?.(next.value);
    router.refresh();
  });

  // A new answer is a new object, so the same failure twice still moves the focus twice.
  useEffect(() => {
    if (state.state === "failed" || trouble) summary.current?.focus();
  }, [state, trouble]);

  const register = useCallback(
    (name: string, label: string) => void labels.current.set(plainName(name), label),
    [],
  );
  const context = useMemo(
    () => ({
      formId,
      pending,
      register,
      entry: (name: string) => {
        if (state.state !== "failed") return {};
        const key = plainName(name);
        const fault = state.fields?.[key];
        return { error: fault && texts.field(fault), value: state.values?.[key] };
      },
    }),
    [formId, pending, register, state, texts],
  );

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    if (confirm) setAsking(data);
    else submit(data);
  }

  const faults = state.state === "failed" ? Object.entries(state.fields ?? {}) : [];
  const items = faults.map(([name, fault]) => ({
    name,
    label: labels.current.get(name),
    message: texts.field(fault),
    href: labels.current.has(name) ? `#${fieldId(formId, name)}` : undefined,
  }));

  return (
    <FormContext value={context}>
      <form
        ref={form}
        action={postedAction}
        onSubmit={onSubmit}
        noValidate
        aria-busy={pending || undefined}
        aria-label={props["aria-label"]}
        className={cn("grid gap-6", props.className)}
      >
        {(state.state === "failed" || trouble) && (
          <ErrorSummary
            ref={summary}
            message={trouble ? t(trouble) : state.state === "failed" ? texts.failure(state) : ""}
            items={trouble ? [] : items}
          />
        )}
        {Object.entries(props.hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.children}
        {(props.submitLabel || props.secondary) && (
          <div className="flex flex-wrap items-center gap-3">
            {props.submitLabel && (
              <SubmitButton tone={props.submitTone} size={props.submitSize}>
                {props.submitLabel}
              </SubmitButton>
            )}
            {props.secondary}
          </div>
        )}
      </form>
      {confirm && (
        <ConfirmDialog
          text={confirm}
          open={asking !== undefined}
          onOpenChange={(open) => !open && setAsking(undefined)}
          onConfirm={() => asking && submit(asking)}
        />
      )}
    </FormContext>
  );
}

/** A list's controls are called `tags[]`; its faults and values come back under `tags`. */
function plainName(name: string) {
  return name.replace(/\[\]$/, "");
}
