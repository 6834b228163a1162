import { useTranslations } from "next-intl";
import { SidebarShell, type SidebarShellProps } from "./sidebar-shell";

/** The applicant's portal. */
export function EnterpriseShell({ home = "/enterprise", ...rest }: SidebarShellProps & { home?: string }) {
  const t = useTranslations("shell.portal");
  return <SidebarShell {...rest} home={home} note={t("enterprise")} />;
}
