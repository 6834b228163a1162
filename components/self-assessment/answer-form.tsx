"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { SaveStateNote } from "@/components/applications/save-state";
import { useAutosave } from "@/components/applications/use-autosave";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { Input } from "@/components/ui/input";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import type { SchemeItem } from "@/lib/scoring/edition";
import { VERDICTS, type VerdictKind } from "@/lib/scoring/schema";
import { save } from "@/lib/self-assessment/actions";
import { type Answer, MAX_NOTE, MAX_REASON } from "@/lib/self-assessment/schema";

type Props = {
  organisationId: string;
  item: SchemeItem;
  answer: Answer | undefined;
  mayEdit: boolean;
  /** Begins anew with the answer that a colleague saved. */
  onTake: () => void;
};

/** The answer to one item, saved by itself; a colleague's answer to the same item is never written over unasked. */
export function AnswerForm({ organisationId, item, answer, mayEdit, onTake }: Props) {
  const t = useTranslations("selfAssessment");
  const texts = useOutcomeTexts();
  const router = useRouter();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const value = answer?.value ?? null;
  const [verdict, setVerdict] = useState<VerdictKind | "">(value?.verdict ?? "");
  const { state, outcome, changed, left, flush, saveOver } = useAutosave(save, form, answer?.version ?? 0);

  // The page brings the colleague's answer, so that both stand side by side.
  useEffect(() => {
    if (state !== "conflict") return;
    router.refresh();
    notice.current?.focus();
  }, [state, router]);

  const context = useMemo(
    () => ({
      formId,
      pending: false,
      register: () => undefined,
      entry: (name: string) => {
        const fault = outcome.state === "failed" ? outcome.fields?.[name] : undefined;
        return fault ? { error: texts.field(fault) } : {};
      },
    }),
    [formId, outcome, texts],
  );

  function choose(next: VerdictKind | "") {
    setVerdict(next);
    changed();
    // A verdict that needs no more is saved at once; the others wait for what is typed.
    if (next !== "sampled" && next !== "deleted") left();
  }
  const possible = VERDICTS.filter((one) => one !== "sampled" || item.verification === "sampled");

  return (
    <FormContext value={context}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void flush();
        }}
        onBlur={left}
        noValidate
        aria-label={t("answerTo", { clause: item.clause })}
        className="grid min-w-0 gap-4"
      >
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="clause" value={item.clause} />
        <div ref={notice} tabIndex={-1} className="outline-none empty:hidden">
          {state === "lost" && (
            <Callout tone="danger" live title={t("lostTitle")}>
              {t("lostText")}
            </Callout>
          )}
          {state === "conflict" && (
            <Callout
              tone="danger"
              live
              title={t("conflictTitle")}
              action={
                <>
                  <Button size="sm" tone="secondary" onClick={onTake}>
                    {t("takeTheirs")}
                  </Button>
                  <Button size="sm" tone="danger-quiet" onClick={() => void saveOver()}>
                    {t("keepMine")}
                  </Button>
                </>
              }
            >
              {t("conflictText", {
                name: answer?.updatedBy ?? "",
                verdict: answer?.value ? t(`verdict.${answer.value.verdict}`) : t("open"),
              })}
            </Callout>
          )}
        </div>
        <fieldset disabled={!mayEdit} className="grid min-w-0 gap-4">
          <Field name="verdict" label={t("verdictLabel", { clause: item.clause })} group hideLabel>
            <RadioGroup
              look="touch"
              value={verdict}
              onValueChange={(next) => choose(next as VerdictKind)}
              required={false}
              options={possible.map((one) => ({ value: one, label: t(`verdict.${one}`) }))}
            />
          </Field>
          {verdict === "sampled" && (
            <div className="grid gap-4 sm:grid-cols-2">
              <Field name="samples" label={t("samples")}>
                <Input
                  inputMode="numeric"
                  maxLength={20}
                  onInput={changed}
                  defaultValue={value?.verdict === "sampled" ? value.samples : ""}
                />
              </Field>
              <Field name="failed" label={t("failed")}>
                <Input
                  inputMode="numeric"
                  maxLength={20}
                  onInput={changed}
                  defaultValue={value?.verdict === "sampled" ? value.failed : ""}
                />
              </Field>
            </div>
          )}
          {verdict === "deleted" && (
            <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
              <Textarea
                rows={2}
                maxLength={MAX_REASON}
                onInput={changed}
                defaultValue={value?.verdict === "deleted" ? value.reason : ""}
              />
            </Field>
          )}
          <Field name="note" label={t("note")} optional>
            <Textarea rows={2} maxLength={MAX_NOTE} onInput={changed} defaultValue={answer?.note} />
          </Field>
        </fieldset>
        <div className="flex min-h-8 flex-wrap items-center justify-between gap-3">
          <SaveStateNote state={state} />
          {mayEdit && verdict !== "" && (
            <Button size="sm" tone="quiet" onClick={() => choose("")}>
              {t("clear")}
            </Button>
          )}
        </div>
      </form>
    </FormContext>
  );
}
