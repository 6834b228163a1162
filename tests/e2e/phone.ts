import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** A phone in the hand: small, touched, with the page as wide as the screen. */
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  colorScheme: "light" as const,
};

/** What makes a page hard to use on a phone: what axe finds, what sticks out, what a finger misses. */
export async function faultsOnPhone(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("nextjs-portal").analyze();
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`)),
    ...(await page.evaluate(layoutFaults, { width: phone.viewport.width, target: 44 })),
  ];
}

/** Runs in the page. Links within a sentence may be as high as their line. */
function layoutFaults({ width, target }: { width: number; target: number }): string[] {
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > width) faults.push(`the page is ${wide} px wide`);
  const controls = "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=tab]";
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    // A choice is touched by its label, a file's field lies within the area that shows it.
    const around = control.matches("[type=checkbox], [type=radio]")
      ? control.closest<HTMLElement>("label")
      : control.matches("[type=file]") && control.parentElement;
    const touched = around || control;
    if (!touched.checkVisibility({ visibilityProperty: true }) || touched.closest("nextjs-portal")) continue;
    const isInSentence = control.tagName === "A" && getComputedStyle(control).display === "inline";
    const { width: across, height } = touched.getBoundingClientRect();
    // What only screen readers see is cut to nothing.
    const isHidden = across <= 1 || getComputedStyle(touched).clipPath !== "none";
    if (isInSentence || isHidden || Math.round(height) >= target) continue;
    const name = control.getAttribute("aria-label") ?? touched.textContent?.trim().slice(0, 30) ?? "";
    faults.push(`only ${Math.round(height)} px high: ${control.tagName.toLowerCase()} ${name}`);
  }
  return faults;
}
