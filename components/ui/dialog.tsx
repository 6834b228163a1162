"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./class-names";
import { type DialogWidth, dialogStyle } from "./dialog-style";

type Props = {
  trigger?: ReactNode;
  title: string;
  description?: ReactNode;
  width?: DialogWidth;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};

export function Dialog({ trigger, title, description, width = "md", open, onOpenChange, children }: Props) {
  const t = useTranslations("ui");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className={dialogStyle.overlay} />
        <Radix.Content
          className={dialogStyle.content(width)}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <Radix.Title className={cn(dialogStyle.title, "pe-10")}>{title}</Radix.Title>
          {description && (
            <Radix.Description className="mt-1 text-sm text-ink-muted" asChild>
              <div>{description}</div>
            </Radix.Description>
          )}
          <Radix.Close
            aria-label={t("close")}
            className="absolute end-4 top-4 grid size-10 place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink"
          >
            <X aria-hidden className="size-5" />
          </Radix.Close>
          <div className="mt-5">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
