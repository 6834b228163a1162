"use client";

import { useSearchParams } from "next/navigation";

/** The views of an audit's workspace; the address carries them, so that back and reload stay where they were. */
export const workspaceViews = ["score", "record", "preview", "sign", "device"] as const;
export type WorkspaceView = (typeof workspaceViews)[number];

/** The view that the address names, and how to go to another without asking the server for anything. */
export function useView(): { view: WorkspaceView; go: (view: WorkspaceView, hash?: string) => void } {
  const named = useSearchParams().get("view");
  const view = workspaceViews.find((each) => each === named) ?? "score";
  return {
    view,
    go(next, hash = "") {
      const query = next === "score" ? "" : `?view=${next}`;
      window.history.pushState(null, "", `${window.location.pathname}${query}${hash}`);
      window.scrollTo({ top: 0 });
      if (hash) requestAnimationFrame(() => document.querySelector(hash)?.scrollIntoView({ block: "start" }));
    },
  };
}
