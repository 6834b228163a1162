import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/link-button";
import { loadVisitor } from "@/lib/access/loaders";

const sections = [
  { href: "/lookup", labelKey: "lookup" },
  { href: "/#levels", labelKey: "levels" },
  { href: "/guide", labelKey: "guide" },
  { href: "/#apply", labelKey: "apply" },
];

/** At the foot of every page, after the sections above. */
const more = [
  { href: "/#process", labelKey: "process" },
  { href: "/guide/fees", labelKey: "guideFees" },
  { href: "/guide/materials", labelKey: "guideMaterials" },
];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("shell");
  const visitor = await loadVisitor();
  return (
    <ClientMessages rooms={["access"]}>
      <PublicShell
        sections={sections}
        more={more}
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
