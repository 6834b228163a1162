"use client";

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/navigation";
import { cn } from "./class-names";
import { menuItem, menuSurface } from "./dropdown-menu-style";

type Item =
  | { label: ReactNode; icon?: ReactNode; href: string; danger?: boolean }
  | { label: ReactNode; icon?: ReactNode; onSelect: () => void; danger?: boolean; disabled?: boolean };

/** A few actions behind one button. */
export function DropdownMenu({ trigger, items }: { trigger: ReactNode; items: readonly Item[] }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align="end" sideOffset={6} className={menuSurface}>
          {items.map((item, index) => {
            const look = cn(menuItem, item.danger && "text-danger-ink [&_svg]:text-danger");
            const content = (
              <>
                {item.icon}
                {item.label}
              </>
            );
            const key = typeof item.label === "string" ? item.label : index;
            return "href" in item ? (
              <Radix.Item key={key} asChild>
                <Link href={item.href} className={look}>
                  {content}
                </Link>
              </Radix.Item>
            ) : (
              <Radix.Item key={key} disabled={item.disabled} onSelect={item.onSelect} className={look}>
                {content}
              </Radix.Item>
            );
          })}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
