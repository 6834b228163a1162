"use client";

import { Camera } from "lucide-react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { toast } from "sonner";
import { useDropped } from "@/components/materials/drop-item";
import { TransferRow } from "@/components/materials/transfer-row";
import { isUnfinished, type RowState, useTransfers } from "@/components/materials/use-transfers";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { FormContext } from "@/components/ui/form-context";
import { Input } from "@/components/ui/input";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import { acceptedExtensions } from "@/lib/files/content-type";
import { useRouter } from "@/lib/i18n/navigation";
import type { ChecklistEntry } from "@/lib/materials/checklist";
import type { FieldFault } from "@/lib/outcome";
import { newId } from "@/lib/tablet/new-id";

export type CurrentFile = { version: number; sha256: string; batch: string };

type Props = {
  caseId: string;
  entry: ChecklistEntry;
  current: readonly CurrentFile[];
  enterpriseName: string;
  onBehalf: boolean;
  onClose: () => void;
};

/** Faults of a file that are known before anything is sent; they have a sentence of their own at the field. */
const knownBefore = ["file_empty", "file_too_large", "file_type_refused"];

/** The files of one item with their dates. What can be told from names and sizes is told before anything is sent. */
export function UploadForm({ caseId, entry, current, enterpriseName, onBehalf, onClose }: Props) {
  const t = useTranslations("materials");
  const texts = useOutcomeTexts();
  const router = useRouter();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [batch] = useState(newId);
  const [choice, setChoice] = useState(0);
  const [faults, setFaults] = useState<Record<string, FieldFault>>({});
  const title = t(`items.${entry.key}.title`);
  const { rows, busy, add, start, cancel, remove } = useTransfers({
    folder: `/api/cases/${caseId}/materials/${entry.key}/transfers`,
    query: onBehalf ? "?onBehalf=1" : "",
    current,
  });

  const { files: dropped } = useDropped();
  useEffect(() => {
    if (dropped.length === 0) return;
    add(dropped);
    form.current?.focus();
  }, [dropped, add]);

  useEffect(() => {
    if (Object.keys(faults).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [faults]);

  const context = useMemo(
    () => ({
      formId,
      pending: busy,
      register: () => undefined,
      entry: (name: string) => (faults[name] ? { error: texts.field(faults[name]) } : {}),
    }),
    [formId, busy, faults, texts],
  );

  function choose(files: File[]) {
    // What was refused is replaced by what is chosen instead.
    for (const { key, state } of rows) if (state.phase === "refused") remove(key);
    setFaults({});
    add(files);
    // A fresh field, so that the same file can be chosen again after it was removed.
    setChoice((count) => count + 1);
  }

  async function send(only?: string) {
    if (!form.current) return;
    const waiting = rows.filter((row) => isUnfinished(row) && (only === undefined || row.key === only));
    if (waiting.length === 0) return setFaults({ file: { code: "choose_file" } });
    const { keepsCurrent, ...typed } = Object.fromEntries(
      [...new FormData(form.current)].flatMap(([name, value]) =>
        typeof value === "string" && value ? [[name, value]] : [],
      ),
    );
    const joined = keepsCurrent ? current[0]?.batch : undefined;
    setFaults({});
    const ends = await start({ ...typed, batchId: joined ?? batch }, only);
    if (ends.some(isHere)) router.refresh();
    const refusals = ends.flatMap((end) => (end.phase === "refused" ? [end.refusal] : []));
    const before = refusals.find(({ code }) => knownBefore.includes(code));
    setFaults({ ...(before && { file: before }), ...refusals.find(({ fields }) => fields)?.fields });
    const others = rows.filter((row) => !waiting.includes(row) && isUnfinished(row));
    if (ends.every(isHere) && others.length === 0) {
      toast.success(t("doneUpload", { item: title, count: ends.length }));
      onClose();
    }
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) void send();
  }

  return (
    <FormContext value={context}>
      <form
        ref={form}
        onSubmit={onSubmit}
        noValidate
        tabIndex={-1}
        aria-label={t("uploadOf", { item: title })}
        className="grid gap-5 rounded-lg border border-line bg-sunken/40 p-4 sm:p-5"
      >
        <div className="grid gap-2.5">
          <Field name="file" label={t("file")} hint={t("transfer.hint")}>
            <FileInput key={choice} multiple listed accept={acceptedExtensions} onFiles={choose} />
          </Field>
          <div className="hidden pointer-coarse:block">
            <input
              ref={camera}
              type="file"
              accept="image/*"
              capture="environment"
              hidden
              onChange={(event) => {
                choose([...(event.target.files ?? [])]);
                event.target.value = "";
              }}
            />
            <Button tone="secondary" onClick={() => camera.current?.click()}>
              <Camera aria-hidden />
              {t("transfer.camera")}
            </Button>
          </div>
          {rows.length > 0 && (
            <ul aria-label={t("transfer.list")} className="grid gap-2">
              {rows.map((row) => (
                <TransferRow
                  key={row.key}
                  row={row}
                  onCancel={() => cancel(row.key)}
                  onRetry={() => void send(row.key)}
                  onRemove={() => remove(row.key)}
                />
              ))}
            </ul>
          )}
        </div>
        {current.length > 0 && (
          <Checkbox name="keepsCurrent" label={t("transfer.keepsCurrent", { count: current.length })} />
        )}
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
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <Field name="statedCode" label={t("statedCode")} hint={t("statedCodeHint")}>
              <Input
                autoComplete="off"
                spellCheck={false}
                maxLength={40}
                className="font-mono tracking-wide"
              />
            </Field>
            <Field name="statedName" label={t("statedName")} hint={t("statedNameHint")}>
              <Input autoComplete="off" maxLength={100} defaultValue={enterpriseName} />
            </Field>
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" pending={busy}>
            {t("send")}
          </Button>
          {!busy && (
            <Button tone="quiet" onClick={onClose}>
              {t("close")}
            </Button>
          )}
        </div>
      </form>
    </FormContext>
  );
}

const isHere = ({ phase }: RowState) => phase === "kept" || phase === "known";
