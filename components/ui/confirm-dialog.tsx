"use client";

import { useTranslations } from "next-intl";
import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";
import { dialogStyle } from "./dialog-style";

export type ConfirmText = {
  title: string;
  description?: ReactNode;
  confirmLabel?: string;
  tone?: "primary" | "danger";
};

type Props = {
  text: ConfirmText;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  onConfirm: () => void;
  /** The element that opens it, when the dialog keeps its own state. */
  trigger?: ReactNode;
};

/** Asks once before something that cannot be taken back; the safe answer has the focus. */
export function ConfirmDialog({ text, open, onOpenChange, onConfirm, trigger }: Props) {
  const t = useTranslations("ui");
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>}
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={dialogStyle.overlay} />
        <AlertDialog.Content className={dialogStyle.content("sm")}>
          <AlertDialog.Title className={dialogStyle.title}>{text.title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-ink-muted" asChild>
            <div>{text.description}</div>
          </AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Cancel className={buttonStyle({ tone: "secondary" })}>
              {t("cancel")}
            </AlertDialog.Cancel>
            <AlertDialog.Action className={buttonStyle({ tone: text.tone ?? "primary" })} onClick={onConfirm}>
              {text.confirmLabel ?? t("confirm")}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
