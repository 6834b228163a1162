"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { DropdownMenu } from "@/components/ui/dropdown-menu";

const iconButton =
  "grid size-10 pointer-coarse:size-11 place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink [&_svg]:size-5";

export function ThemeSwitch() {
  const t = useTranslations("shell.theme");
  const { setTheme } = useTheme();
  return (
    <DropdownMenu
      trigger={
        <button type="button" aria-label={t("label")} className={iconButton}>
          <Sun aria-hidden className="dark:hidden" />
          <Moon aria-hidden className="hidden dark:block" />
        </button>
      }
      items={[
        { label: t("light"), icon: <Sun aria-hidden />, onSelect: () => setTheme("light") },
        { label: t("dark"), icon: <Moon aria-hidden />, onSelect: () => setTheme("dark") },
        { label: t("system"), icon: <Monitor aria-hidden />, onSelect: () => setTheme("system") },
      ]}
    />
  );
}
