import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/link-button";
import { loadVisitor } from "@/lib/access/loaders";

const sections = [
  { href: "/lookup", labelKey: "lookup" },
  { href: "/#levels", labelKey: "levels" },
  { href: "/#process", labelKey: "process" },
  { href: "/#apply", labelKey: "apply" },
];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("shell");
  const visitor = await loadVisitor();
  return (
    <ClientMessages rooms={["access"]}>
      <PublicShell
        sections={sections}
        account={
          <LinkButton href={visitor?.home ?? "/sign-in"} tone="secondary" size="sm">
            {visitor ? t("toWork") : t("signIn")}
          </LinkButton>
        }
      >
        {children}
      </PublicShell>
    </ClientMessages>
  );
}
