import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/link-button";

const sections = [
  { href: "/lookup", labelKey: "lookup" },
  { href: "/#levels", labelKey: "levels" },
  { href: "/#process", labelKey: "process" },
  { href: "/#apply", labelKey: "apply" },
];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("shell");
  return (
    <ClientMessages rooms={["access", "register", "complaints"]}>
      <PublicShell
        sections={sections}
        account={
          <LinkButton href="/sign-in" tone="secondary" size="sm">
            {t("signIn")}
          </LinkButton>
        }
      >
        {children}
      </PublicShell>
    </ClientMessages>
  );
}
