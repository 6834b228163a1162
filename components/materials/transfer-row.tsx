"use client";

import { CircleAlert, CircleCheck, RotateCw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { isRunning, type Row } from "@/components/materials/use-transfers";
import { Button } from "@/components/ui/button";
import { useOutcomeTexts } from "@/components/ui/outcome-texts";
import { Progress } from "@/components/ui/progress";
import { fileSize } from "@/lib/files/size";

type Props = { row: Row; onCancel: () => void; onRetry: () => void; onRemove: () => void };

/** One file on its way: how far it is, or why it is not kept and what can be done. */
export function TransferRow({ row, onCancel, onRetry, onRemove }: Props) {
  const t = useTranslations("materials.transfer");
  const texts = useOutcomeTexts();
  const { file, state } = row;
  const { name } = file;
  const isWrong = state.phase === "refused" || state.phase === "lost";
  const isHere = state.phase === "kept" || state.phase === "known";
  const mayRetry = state.phase === "lost" || state.phase === "cancelled";
  const text =
    state.phase === "refused"
      ? texts.failure({ state: "failed", ...state.refusal })
      : state.phase === "known"
        ? t("known", { version: state.version })
        : state.phase === "sending"
          ? t("sending", { percent: Math.floor((state.sent / file.size) * 100) })
          : t(state.phase);
  return (
    <li className="grid gap-1.5 rounded-md border border-line bg-surface px-3.5 py-2.5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 basis-40 text-[0.9375rem] break-all">
          {name} <span className="text-sm text-ink-muted tabular-nums">{fileSize(file.size)}</span>
        </p>
        <div className="flex gap-1.5">
          {mayRetry && (
            <Button tone="secondary" size="sm" onClick={onRetry} aria-label={t("retryOf", { name })}>
              <RotateCw aria-hidden />
              {t("retry")}
            </Button>
          )}
          {isRunning(row) ? (
            <Button tone="quiet" size="sm" onClick={onCancel} aria-label={t("cancelOf", { name })}>
              <X aria-hidden />
              {t("cancel")}
            </Button>
          ) : (
            !isHere && (
              <Button tone="quiet" size="sm" onClick={onRemove} aria-label={t("removeOf", { name })}>
                <X aria-hidden />
                {t("remove")}
              </Button>
            )
          )}
        </div>
      </div>
      {state.phase === "sending" && (
        <Progress
          hideLabel
          label={t("progressOf", { name })}
          value={state.sent}
          max={file.size}
          text={`${fileSize(state.sent)} / ${fileSize(file.size)}`}
        />
      )}
      <p
        // The percentage is the progress bar's to tell; a live region would read out every step.
        role={state.phase === "sending" ? undefined : "status"}
        className={`flex items-start gap-1.5 text-sm ${isWrong ? "text-danger-ink" : "text-ink-muted"}`}
      >
        {isWrong && <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />}
        {isHere && <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />}
        {text}
      </p>
    </li>
  );
}
