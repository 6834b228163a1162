"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { leaveDevice } from "@/components/access/leave-device";
import { menuItem } from "@/components/ui/dropdown-menu-style";

/** Ends this session on the server and goes to the public page. */
export function SignOutButton() {
  const t = useTranslations("access");
  return (
    <button
      type="button"
      className={`${menuItem} w-full`}
      onClick={() => void leaveDevice().then(() => signOut({ callbackUrl: "/" }))}
    >
      <LogOut aria-hidden className="size-4" />
      {t("signOut")}
    </button>
  );
}
