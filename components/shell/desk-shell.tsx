import { useTranslations } from "next-intl";
import { SidebarShell, type SidebarShellProps } from "./sidebar-shell";

/** The certification body's desk. */
export function DeskShell({ home = "/desk", ...rest }: SidebarShellProps & { home?: string }) {
  const t = useTranslations("shell.portal");
  return <SidebarShell {...rest} home={home} note={t("desk")} />;
}
