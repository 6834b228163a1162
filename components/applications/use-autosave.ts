"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { FormAction } from "@/components/ui/use-form-submission";
import type { FormState } from "@/lib/outcome";

export type Saved = { revision: number; savedAt: string };
/** `lost`: the connection; `refused`: something needs correcting; `conflict`: a colleague saved meanwhile. */
export type SaveState = "untouched" | "unsaved" | "saving" | "saved" | "lost" | "refused" | "conflict";

const TYPING_MS = 2_000;
const LEAVING_MS = 200;
const RETRY_MS = 5_000;

/**
 * Saves a form as it is filled in: soon after a field is left, at the latest two seconds after the last key.
 * One save at a time; what was typed meanwhile goes with the next. Nothing typed is ever lost: after a lost
 * connection it tries again by itself, and leaving the page with unsaved answers asks first.
 */
export function useAutosave(
  action: FormAction<Saved>,
  form: RefObject<HTMLFormElement | null>,
  startRevision: number,
) {
  const router = useRouter();
  const [state, setState] = useState<SaveState>("untouched");
  const [outcome, setOutcome] = useState<FormState<Saved>>({ state: "idle" });
  const revision = useRef(startRevision);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    if (!form.current) return false;
    const data = new FormData(form.current);
    data.set("revision", String(revision.current));
    dirty.current = false;
    setState("saving");
    let next: FormState<Saved>;
    try {
      next = await action({ state: "idle" }, data);
    } catch {
      dirty.current = true;
      setState("lost");
      return false;
    }
    setOutcome(next);
    if (next.state === "done") {
      revision.current = next.value.revision;
      setState(dirty.current ? "unsaved" : "saved");
      router.refresh();
      return true;
    }
    dirty.current = true;
    setState(next.state === "failed" && next.code.endsWith("_changed") ? "conflict" : "refused");
    return false;
  }, [action, form, router]);

  /** Saves until nothing is unsaved; false when that does not succeed. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    await running.current;
    while (dirty.current) {
      running.current = saveOnce();
      const saved = await running.current;
      running.current = undefined;
      if (!saved) return false;
    }
    return true;
  }, [saveOnce]);

  const plan = useCallback(
    (delay: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), delay);
    },
    [flush],
  );

  const changed = useCallback(() => {
    dirty.current = true;
    setState((before) => (before === "conflict" ? before : "unsaved"));
    plan(TYPING_MS);
  }, [plan]);
  const left = useCallback(() => {
    if (dirty.current) plan(LEAVING_MS);
  }, [plan]);
  /** A deliberate choice after a conflict: what stands here is to replace what the colleague saved. */
  const saveOver = useCallback(() => {
    if (outcome.state === "failed") revision.current = Number(outcome.params?.revision ?? revision.current);
    dirty.current = true;
    return flush();
  }, [flush, outcome]);

  useEffect(() => {
    if (state !== "lost") return;
    const again = () => void flush();
    const retry = setInterval(again, RETRY_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(retry);
      window.removeEventListener("online", again);
    };
  }, [state, flush]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
      clearTimeout(timer.current);
    };
  }, []);

  // A link elsewhere on the page must not take unsaved answers with it: they are saved first, or one stays.
  useEffect(() => {
    const saveFirst = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const opensElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!dirty.current || !link?.href || link.target || opensElsewhere) return;
      if (link.origin !== window.location.origin) return;
      event.preventDefault();
      event.stopPropagation();
      const { pathname, search, hash } = link;
      void flush().then((saved) => saved && router.push(`${pathname}${search}${hash}`));
    };
    document.addEventListener("click", saveFirst, true);
    return () => document.removeEventListener("click", saveFirst, true);
  }, [flush, router]);

  return { state, outcome, changed, left, flush, saveOver };
}
