"use client";

import { useTranslations } from "next-intl";
import type { UploadState } from "@/components/materials/use-upload";
import { Progress } from "@/components/ui/progress";
import { fileSize } from "@/lib/files/size";

/** How far the file has come. */
export function UploadProgress({ state }: { state: UploadState }) {
  const t = useTranslations("materials");
  if (state.phase === "checking") {
    return (
      <p role="status" className="text-sm text-ink-muted">
        {t("checking")}
      </p>
    );
  }
  if (state.phase !== "sending") return null;
  return (
    <Progress
      label={t("sending", { name: state.name })}
      value={state.sent}
      max={state.size}
      text={`${fileSize(state.sent)} / ${fileSize(state.size)}`}
    />
  );
}
