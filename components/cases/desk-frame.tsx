import {
  BadgeCheck,
  Folders,
  Inbox,
  KeyRound,
  type LucideIcon,
  MessageSquareHeart,
  MessageSquareWarning,
  TabletSmartphone,
  UserRoundCog,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/access/sign-out-button";
import { DeskShell } from "@/components/shell/desk-shell";
import type { DeskEntry } from "@/lib/cases/loaders";

const entryLinks: Record<DeskEntry, { href: string; labelKey: string; icon: LucideIcon; exact?: boolean }> = {
  work: { href: "/desk", labelKey: "mywork", icon: Inbox, exact: true },
  cases: { href: "/desk/cases", labelKey: "cases", icon: Folders },
  certificates: { href: "/desk/certificates", labelKey: "certificates", icon: BadgeCheck },
  complaints: { href: "/desk/complaints", labelKey: "complaints", icon: MessageSquareWarning },
  feedback: { href: "/desk/feedback", labelKey: "feedback", icon: MessageSquareHeart },
  people: { href: "/desk/people", labelKey: "people", icon: Users },
  accounts: { href: "/desk/accounts", labelKey: "accounts", icon: KeyRound },
};

type Props = {
  person: { name: string; email: string };
  entries: readonly DeskEntry[];
  inField: boolean;
  waiting: number;
  children: ReactNode;
};

/** The desk around a page: its parts, as far as they are open to this person, and who is signed in. */
export function DeskFrame({ person, entries, inField, waiting, children }: Props) {
  const t = useTranslations("shell");
  const sections = entries.map((entry) => {
    const { icon: Icon, ...link } = entryLinks[entry];
    return {
      ...link,
      icon: <Icon aria-hidden />,
      ...(entry === "work" ? { count: waiting } : {}),
    };
  });
  const links = [
    ...(inField
      ? [
          {
            href: "/field",
            label: t("portal.field"),
            icon: <TabletSmartphone aria-hidden className="size-4" />,
          },
        ]
      : []),
    {
      href: "/account",
      label: t("nav.security"),
      icon: <UserRoundCog aria-hidden className="size-4" />,
    },
  ];
  return (
    <DeskShell
      sections={sections}
      user={{ name: person.name, detail: person.email, links, signOut: <SignOutButton /> }}
    >
      {children}
    </DeskShell>
  );
}
