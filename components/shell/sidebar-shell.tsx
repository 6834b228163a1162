import type { ReactNode } from "react";
import { Brand } from "./brand";
import { LanguageSwitch } from "./language-switch";
import { NavigationDrawer } from "./navigation-drawer";
import type { Section } from "./section";
import { SectionList } from "./section-list";
import { mainId, SkipLink } from "./skip-link";
import { ThemeSwitch } from "./theme-switch";
import { UserMenu, type UserMenuProps } from "./user-menu";

export type SidebarShellProps = {
  sections: readonly Section[];
  user: UserMenuProps;
  /** Above the sections: a switch between enterprises, for instance. */
  context?: ReactNode;
  children: ReactNode;
};

type Props = SidebarShellProps & { note: string; home: string };

/** Sidebar and top bar of those who work here daily. It shows what it is given and knows no permission. */
export function SidebarShell({ note, home, sections, user, context, children }: Props) {
  const brand = <Brand href={home} note={note} />;
  return (
    <div className="min-h-dvh [--bar-height:3.75rem] lg:[--bar-height:4rem] lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <SkipLink />
      <aside
        data-print="hide"
        className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-e border-line bg-surface px-4 py-4 lg:flex"
      >
        <div className="flex h-9 items-center px-1">{brand}</div>
        {context}
        <SectionList sections={sections} />
      </aside>
      <div className="flex min-h-dvh min-w-0 flex-col">
        <header
          data-print="hide"
          className="sticky top-0 z-30 flex h-15 items-center gap-1 border-b border-line bg-surface px-4 sm:px-6 lg:h-16 lg:px-8"
        >
          <NavigationDrawer sections={sections} brand={brand} />
          <span className="min-w-0 lg:hidden">{brand}</span>
          <span className="flex-1" />
          <LanguageSwitch compact />
          <ThemeSwitch />
          <UserMenu {...user} />
        </header>
        <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
    </div>
  );
}
