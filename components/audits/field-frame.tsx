import { Inbox, UserRoundCog } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/access/sign-out-button";
import { FieldShell } from "@/components/shell/field-shell";

export type FieldPerson = { person: { name: string; email: string }; hasDesk: boolean };

type Props = FieldPerson & { back: string; title: string; subtitle?: string; children: ReactNode };

/** The tablet around a page: the way back, what it is about, and who is signed in. */
export function FieldFrame({ person, hasDesk, back, title, subtitle, children }: Props) {
  const t = useTranslations("shell");
  const icon = "size-4";
  const links = [
    ...(hasDesk
      ? [{ href: "/desk", label: t("portal.desk"), icon: <Inbox aria-hidden className={icon} /> }]
      : []),
    { href: "/account", label: t("nav.security"), icon: <UserRoundCog aria-hidden className={icon} /> },
  ];
  return (
    <FieldShell
      back={back}
      title={title}
      subtitle={subtitle}
      user={{ name: person.name, detail: person.email, links, signOut: <SignOutButton /> }}
    >
      {children}
    </FieldShell>
  );
}
