"use client";

import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { browserLink } from "@/components/audits/browser-link";
import type { StoredOperation } from "@/lib/audits/schema";
import { Tablet } from "@/lib/audits/tablet/tablet";
import { getEdition } from "@/lib/scoring/editions";

const LOOK_EVERY_MS = 4000;

export type Viewer = { accountId: string; name: string };
type Given = { caseId: string; editionId: string; viewer: Viewer; operations: readonly StoredOperation[] };

/** One scorecard in this window survives a walk to another page and back: what waits goes on being sent. */
const open = new Map<string, Tablet>();

function openTablet({ caseId, editionId, viewer, operations }: Given): Tablet {
  const key = `${caseId} ${viewer.accountId}`;
  const kept = open.get(key);
  // It looks for news as soon as it is on the page again.
  if (kept) return kept;
  const tablet = new Tablet(getEdition(editionId), viewer, browserLink(caseId));
  tablet.receive(operations);
  // On the server a map like this would be shared between people.
  if (typeof window !== "undefined") open.set(key, tablet);
  return tablet;
}

/** The scorecard of this page, kept in step with the server while the page is looked at. */
export function useTablet(given: Given): Tablet {
  const [tablet] = useState(() => openTablet(given));

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void tablet.look();
    };
    const leave = () => {
      if (document.visibilityState === "hidden") tablet.flush();
      else look();
    };
    const warn = (event: BeforeUnloadEvent) => {
      tablet.flush();
      if (tablet.overview().unsaved.length > 0) event.preventDefault();
    };
    const retry = () => tablet.retryNow();
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    return () => {
      tablet.flush();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
    };
  }, [tablet]);

  return tablet;
}

export const TabletContext = createContext<Tablet | null>(null);

function useOpenTablet(): Tablet {
  const tablet = useContext(TabletContext);
  if (!tablet) throw new Error("there is no scorecard on this page");
  return tablet;
}

/** One entry; renders again only when this entry changes. */
export function useEntry(field: string) {
  const tablet = useOpenTablet();
  const snapshot = () => tablet.entry(field);
  return { tablet, view: useSyncExternalStore(tablet.subscribe, snapshot, snapshot) };
}

/** The whole scorecard's state, at once: for the score under the thumb. */
export function useOverview() {
  const tablet = useOpenTablet();
  return { tablet, overview: useSyncExternalStore(tablet.subscribe, tablet.overview, tablet.overview) };
}

/** The same a frame later: what need not change with the tap itself must not delay the new score. */
export function useOverviewSoon() {
  const tablet = useOpenTablet();
  const subscribe = useCallback(
    (listener: () => void) => {
      let waiting = false;
      return tablet.subscribe(() => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() =>
          setTimeout(() => {
            waiting = false;
            listener();
          }),
        );
      });
    },
    [tablet],
  );
  return { tablet, overview: useSyncExternalStore(subscribe, tablet.overview, tablet.overview) };
}
