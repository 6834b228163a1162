import { BriefcaseBusiness, ClipboardCheck, FileBadge, NotebookPen, UserRoundCog, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/access/sign-out-button";
import { EnterpriseShell } from "@/components/shell/enterprise-shell";

type Props = { person: { name: string; email: string }; worksHere: boolean; children: ReactNode };

/** The enterprise's portal around a page. */
export function PortalFrame({ person, worksHere, children }: Props) {
  const t = useTranslations("shell");
  const sections = [
    { href: "/portal", labelKey: "mycase", icon: <FileBadge aria-hidden />, exact: true },
    { href: "/portal/diary", labelKey: "diary", icon: <NotebookPen aria-hidden /> },
    { href: "/portal/members", labelKey: "members", icon: <Users aria-hidden /> },
    { href: "/portal/self-assessment", labelKey: "selfAssessment", icon: <ClipboardCheck aria-hidden /> },
  ];
  const links = [
    ...(worksHere
      ? [
          {
            href: "/desk",
            label: t("portal.desk"),
            icon: <BriefcaseBusiness aria-hidden className="size-4" />,
          },
        ]
      : []),
    { href: "/account", label: t("nav.security"), icon: <UserRoundCog aria-hidden className="size-4" /> },
  ];
  return (
    <EnterpriseShell
      home="/portal"
      sections={sections}
      user={{ name: person.name, detail: person.email, links, signOut: <SignOutButton /> }}
    >
      {children}
    </EnterpriseShell>
  );
}
