import type { ReactNode } from "react";

/** One entry of a navigation, given by the layout as data; its text is `shell.nav.<labelKey>`. */
export type Section = {
  href: string;
  labelKey: string;
  icon?: ReactNode;
  /** Waiting things, shown as a number. */
  count?: number;
  /** Current only on this very address, not on those below it: for the overview. */
  exact?: boolean;
};

/** Whether a section holds the address: its own page and every page below it. */
export function holds(section: Pick<Section, "href" | "exact">, pathname: string) {
  return pathname === section.href || (!section.exact && pathname.startsWith(`${section.href}/`));
}
