"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Props = {
  /** Answers whether the practice could be cleared. */
  onRestart: () => Promise<boolean>;
};

/** Begins a practice anew, after a question: everything entered in it goes. */
export function RestartButton({ onRestart }: Props) {
  const t = useTranslations("practice");
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className="grid gap-2">
      <ConfirmDialog
        text={{
          title: t("restartTitle"),
          description: t("restartText"),
          confirmLabel: t("restart"),
          tone: "danger",
        }}
        onConfirm={() => void onRestart().then((isCleared) => setFailed(!isCleared))}
        trigger={
          <Button size="touch" tone="danger-quiet">
            <RotateCcw aria-hidden />
            {t("restart")}
          </Button>
        }
      />
      {hasFailed && (
        <p role="alert" className="text-sm font-medium text-danger-ink">
          {t("restartFailed")}
        </p>
      )}
    </div>
  );
}
