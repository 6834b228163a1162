import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/navigation";
import { mainId, SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";
import { UserMenu, type UserMenuProps } from "./user-menu";

type Props = {
  /** Where the arrow leads. */
  back: string;
  title: ReactNode;
  subtitle?: ReactNode;
  /** Live state at the right: score, connection. */
  status?: ReactNode;
  user: UserMenuProps;
  children: ReactNode;
};

/** The auditor's tablet: one thin bar with the page's h1, every target at least 44 px, the rest is work. */
export function FieldShell({ back, title, subtitle, status, user, children }: Props) {
  const t = useTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col [--bar-height:4rem]">
      <SkipLink />
      <header
        data-print="hide"
        className="sticky top-0 z-30 flex min-h-16 items-center gap-2 border-b border-line bg-surface px-2 sm:px-4"
      >
        <Link
          href={back}
          aria-label={t("back")}
          className="grid size-12 shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken"
        >
          <ArrowLeft aria-hidden className="size-6" />
        </Link>
        <div className="min-w-0 flex-1 leading-6">
          <h1 className="truncate font-semibold">{title}</h1>
          {subtitle && <p className="truncate text-sm text-ink-muted">{subtitle}</p>}
        </div>
        {status}
        <span className="hidden sm:block">
          <ThemeSwitch />
        </span>
        <UserMenu {...user} />
      </header>
      <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </main>
    </div>
  );
}
