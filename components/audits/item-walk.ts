import type { KeyboardEvent } from "react";
import { verdictsFor } from "@/components/audits/verdict-buttons";
import { itemField } from "@/lib/audits/fields";
import { findItem } from "@/lib/scoring/edition";
import type { Tablet } from "@/lib/tablet/tablet";

/** Goes to the next or previous item, or to the next that is open or in conflict, and puts the focus there. */
export function stepTo(list: HTMLElement | null, tablet: Tablet, direction: 1 | -1, onlyOpen: boolean) {
  const items = [...(list?.querySelectorAll<HTMLElement>("[data-clause]") ?? [])];
  const here = items.indexOf(currentItem(items));
  const count = items.length;
  for (let away = 1; away <= count; away += 1) {
    const next = items[(((here + direction * away) % count) + count) % count];
    if (!next) return;
    const view = tablet.entry(itemField(next.dataset.clause ?? ""));
    if (onlyOpen && view.value !== null && view.state !== "conflict") continue;
    next.scrollIntoView({ block: "center", behavior: "smooth" });
    const verdict = next.querySelector<HTMLElement>('[aria-pressed="true"]');
    (verdict ?? next.querySelector<HTMLElement>("[data-verdict]") ?? next).focus({ preventScroll: true });
    return;
  }
}

/** The item with the focus, or the one in the middle of the screen. */
function currentItem(items: readonly HTMLElement[]): HTMLElement {
  const focused = items.find((item) => item.contains(document.activeElement));
  const middle = window.innerHeight / 2;
  const distance = (item: HTMLElement) => Math.abs(item.getBoundingClientRect().top - middle);
  return focused ?? items.reduce((a, b) => (distance(a) <= distance(b) ? a : b));
}

/** Arrow keys walk, 1 to 4 judge, N goes on to what is open; typing in a field is left alone. */
export function itemKey(event: KeyboardEvent, list: HTMLElement | null, tablet: Tablet): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return false;
  if (target.closest("input, textarea, select, [role=dialog]")) return false;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    stepTo(list, tablet, event.key === "ArrowDown" ? 1 : -1, false);
    return true;
  }
  if (event.key.toLowerCase() === "n") {
    stepTo(list, tablet, 1, true);
    return true;
  }
  const entry = target.closest<HTMLElement>("[data-clause]");
  if (!entry) return false;
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    const buttons = [...entry.querySelectorAll<HTMLElement>("[data-verdict]")];
    const at = buttons.indexOf(target);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + (event.key === "ArrowRight" ? 1 : -1)))]?.focus();
    return true;
  }
  const item = findItem(tablet.edition, entry.dataset.clause ?? "");
  const verdict = item && /^[1-4]$/.test(event.key) ? verdictsFor(item)[Number(event.key) - 1] : undefined;
  if (!verdict) return false;
  const { field, form } = tablet.entry(itemField(entry.dataset.clause ?? ""));
  if (!tablet.viewer.mayScore) return false;
  tablet.change(field, { ...form, verdict });
  entry.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`)?.focus();
  return true;
}
