"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { AuditSnapshot } from "@/lib/audits/snapshot";
import type { LiveScore } from "@/lib/scoring/live-score";
import { type Marks, marksOf } from "@/lib/tablet/marks";
import type { Tablet } from "@/lib/tablet/tablet";

/** The audit that is open on this page, and what the device knows of it. */
export type OpenTablet = {
  tablet: Tablet;
  snapshot: AuditSnapshot;
  /** False until the page listens and the device's memory was read: a tap before would be lost without a sign. */
  ready: boolean;
};

export const TabletContext = createContext<OpenTablet | null>(null);

export function useOpenTablet(): OpenTablet {
  const open = useContext(TabletContext);
  if (!open) throw new Error("there is no audit open on this page");
  return open;
}

/** One entry, at once; renders again only when this entry changes. */
export function useEntry(field: string) {
  const { tablet } = useOpenTablet();
  const snapshot = () => tablet.entry(field);
  return { tablet, view: useSyncExternalStore(tablet.subscribe, snapshot, snapshot) };
}

/** The score with the tap itself; everything else that is read from the whole audit can wait a frame. */
export function useLiveScore(): LiveScore {
  const { tablet } = useOpenTablet();
  const snapshot = () => tablet.overview().live;
  return useSyncExternalStore(tablet.subscribe, snapshot, snapshot);
}

/**
 * Tells a tablet's changes a frame later, all listeners together: what need not change with the tap itself must
 * not delay the new score.
 */
const later = new WeakMap<Tablet, (listener: () => void) => () => void>();

function subscribeSoon(tablet: Tablet): (listener: () => void) => () => void {
  let subscribe = later.get(tablet);
  if (!subscribe) {
    const listeners = new Set<() => void>();
    let waiting = false;
    tablet.subscribe(() => {
      if (waiting || listeners.size === 0) return;
      waiting = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          waiting = false;
          for (const listener of listeners) listener();
        }),
      );
    });
    subscribe = (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    later.set(tablet, subscribe);
  }
  return subscribe;
}

/** Something read from the whole audit, a frame after it changed; renders again only when it is another value. */
function useSoon<Value>(read: (tablet: Tablet) => Value): { tablet: Tablet; value: Value } {
  const { tablet } = useOpenTablet();
  const snapshot = () => read(tablet);
  return { tablet, value: useSyncExternalStore(subscribeSoon(tablet), snapshot, snapshot) };
}

/** One entry, a frame later. */
export function useEntrySoon(field: string) {
  const { tablet, value: view } = useSoon((each) => each.entry(field));
  return { tablet, view };
}

/** The whole audit's state, a frame later. */
export function useOverviewSoon() {
  const { tablet, value: overview } = useSoon((each) => each.overview());
  return { tablet, overview };
}

/** How much evidence, how many photos and findings hang on a field. */
export function useMarks(field: string): Marks {
  return useSoon((tablet) => marksOf(tablet.overview().sheet, field)).value;
}

/** The fields of a kind that have something to show, first typed first; renders again when the list changes. */
export function useFields(kind: string): readonly string[] {
  const { value } = useSoon((tablet) => tablet.fieldsOf(kind).join("\n"));
  return value === "" ? [] : value.split("\n");
}

/** Whether nothing may be typed now: the page does not listen yet, or a colleague is signing off. */
export function useLocked(): boolean {
  const { ready } = useOpenTablet();
  const { value } = useSoon((tablet) => tablet.overview().locked);
  return !ready || value;
}
