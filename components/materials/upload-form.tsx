"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { toast } from "sonner";
import { UploadProgress } from "@/components/materials/upload-progress";
import { useUpload } from "@/components/materials/use-upload";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { FormContext } from "@/components/ui/form-context";
import { Input } from "@/components/ui/input";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import { acceptedExtensions, faultOfChosenFile } from "@/lib/files/content-type";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { useRouter } from "@/lib/i18n/navigation";
import type { ChecklistEntry } from "@/lib/materials/checklist";

type Props = { caseId: string; entry: ChecklistEntry; onBehalf: boolean; onClose: () => void };

/** One file with its dates. What can be told from name and size is told before anything is sent. */
export function UploadForm({ caseId, entry, onBehalf, onClose }: Props) {
  const t = useTranslations("materials");
  const texts = useOutcomeTexts();
  const router = useRouter();
  const formId = useId();
  const notice = useRef<HTMLDivElement>(null);
  const [file, setFile] = useState<File>();
  const { state, send, cancel, refuse } = useUpload();
  const title = t(`items.${entry.key}.title`);
  const busy = state.phase === "sending" || state.phase === "checking";
  const refusal = state.phase === "refused" ? state.refusal : undefined;

  const context = useMemo(
    () => ({
      formId,
      pending: busy,
      register: () => undefined,
      entry: (name: string) => {
        const fault = refusal?.fields?.[name];
        return fault ? { error: texts.field(fault) } : {};
      },
    }),
    [formId, busy, refusal, texts],
  );

  // A refusal is a new object each time, so the same one twice still moves the focus twice.
  useEffect(() => {
    if (refusal) notice.current?.focus();
  }, [refusal]);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!file) return refuse({ code: "invalid_input", fields: { file: { code: "choose_file" } } });
    const fault = faultOfChosenFile(file.name, file.size, MAX_FILE_BYTES);
    if (fault) return refuse({ code: "invalid_input", fields: { file: fault } });
    const query = new URLSearchParams({ name: file.name });
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value) query.set(name, value);
    }
    if (onBehalf) query.set("onBehalf", "1");
    send(`/api/cases/${caseId}/materials/${entry.key}?${query}`, file, (version) => {
      toast.success(t("doneUpload", { item: title, version }));
      router.refresh();
      onClose();
    });
  }

  return (
    <FormContext value={context}>
      <form
        onSubmit={onSubmit}
        noValidate
        aria-label={t("uploadOf", { item: title })}
        className="grid gap-5 rounded-lg border border-line bg-sunken/40 p-4 sm:p-5"
      >
        <div ref={notice} tabIndex={-1} className="outline-none empty:hidden">
          {refusal && (
            <Callout tone="danger" live>
              {texts.failure({ state: "failed", ...refusal })}
            </Callout>
          )}
        </div>
        {state.phase === "lost" && (
          <Callout tone="danger" live>
            {t("lost")}
          </Callout>
        )}
        {state.phase === "cancelled" && (
          <Callout tone="info" live>
            {t("cancelled")}
          </Callout>
        )}
        <Field name="file" label={t("file")}>
          <FileInput accept={acceptedExtensions} onFiles={([first]) => setFile(first)} />
        </Field>
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <Field name="effectiveOn" label={t("effectiveOn")} hint={t("effectiveOnHint")} optional>
            <DateInput />
          </Field>
          {entry.validity !== "none" && (
            <Field
              name="validUntil"
              label={t("validUntil")}
              hint={entry.validity === "optional" ? t("validUntilHint") : undefined}
              optional={entry.validity === "optional"}
            >
              <DateInput />
            </Field>
          )}
        </div>
        {entry.statesCode && (
          <Field name="statedCode" label={t("statedCode")} hint={t("statedCodeHint")}>
            <Input
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              className="max-w-96 font-mono tracking-wide"
            />
          </Field>
        )}
        <UploadProgress state={state} />
        <div className="flex flex-wrap gap-3">
          {state.phase === "sending" && (
            <Button tone="secondary" onClick={cancel}>
              {t("cancel")}
            </Button>
          )}
          {!busy && (
            <>
              <Button type="submit">
                {t(state.phase === "lost" || state.phase === "cancelled" ? "retry" : "send")}
              </Button>
              <Button tone="quiet" onClick={onClose}>
                {t("close")}
              </Button>
            </>
          )}
        </div>
      </form>
    </FormContext>
  );
}
