"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover } from "radix-ui";
import type { ReactNode } from "react";
import { menuItem, menuSurface } from "@/components/ui/dropdown-menu-style";
import { Link } from "@/lib/i18n/navigation";

export type UserMenuProps = {
  name: string;
  /** Below the name: the e-mail address, the enterprise or the person's posts. */
  detail?: string;
  links?: readonly { href: string; label: string; icon?: ReactNode }[];
  /** A form with a button: `menuItem` from the dropdown menu gives it this menu's look. */
  signOut?: ReactNode;
};

export function UserMenu({ name, detail, links = [], signOut }: UserMenuProps) {
  const t = useTranslations("shell");
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={`${t("account")} ${name}`}
        className="flex h-11 items-center gap-2 rounded-md ps-1.5 pe-2 hover:bg-sunken"
      >
        <span
          aria-hidden
          className="grid size-8 place-items-center rounded-full bg-primary-soft text-sm font-semibold text-primary-ink"
        >
          {[...name][0]}
        </span>
        <span className="hidden max-w-40 truncate text-[0.9375rem] font-medium sm:block">{name}</span>
        <ChevronDown aria-hidden className="size-4 text-ink-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="end" sideOffset={6} className={`${menuSurface} w-64`}>
          <div className="border-b border-line px-2.5 pt-1 pb-2.5">
            <p className="font-medium">{name}</p>
            {detail && <p className="text-sm text-ink-muted">{detail}</p>}
          </div>
          <div className="pt-1.5">
            {links.map((link) => (
              <Popover.Close asChild key={link.href}>
                <Link href={link.href} className={menuItem}>
                  {link.icon}
                  {link.label}
                </Link>
              </Popover.Close>
            ))}
            {signOut}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
