"use client";

import { Menu, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import type { Section } from "./section";
import { SectionList } from "./section-list";

/** The sidebar on a narrow screen: slides in, closes when a section is followed. */
export function NavigationDrawer({ sections, brand }: { sections: readonly Section[]; brand: ReactNode }) {
  const t = useTranslations("shell");
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        aria-label={t("openMenu")}
        className="-ms-2 grid size-11 shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken lg:hidden"
      >
        <Menu aria-hidden className="size-6" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-overlay" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] animate-slide-in flex-col gap-5 overflow-y-auto border-e border-line bg-surface p-4 outline-none"
        >
          <Dialog.Title className="sr-only">{t("menu")}</Dialog.Title>
          <div className="flex items-center justify-between gap-2">
            {brand}
            <Dialog.Close
              aria-label={t("closeMenu")}
              className="grid size-11 place-items-center rounded-md text-ink-muted hover:bg-sunken"
            >
              <X aria-hidden className="size-5" />
            </Dialog.Close>
          </div>
          <SectionList sections={sections} onFollow={() => setOpen(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
