"use client";

import { createContext, useContext } from "react";
import { useEntry, useLocked, useOpenTablet } from "@/components/audits/use-tablet";
import { canScore } from "@/lib/audits/fields";
import type { EntryView } from "@/lib/tablet/view";

type When = "now" | "pause" | "hold";

/** One record entry as its inputs need it. */
export type RecordForm = {
  view: EntryView;
  /** Whether this person may change it now. */
  writable: boolean;
  /** What an input shows; empty while nothing was said. */
  text: (name: string) => string;
  /** Changes parts of what stands in the inputs. */
  change: (part: Readonly<Record<string, unknown>>, when?: When) => void;
  flush: () => void;
  /** Whether this key is missing and somebody should be told by now. */
  isMissing: (name: string) => boolean;
  /** The input was left: from now on what it lacks is said. */
  touch: (name: string) => void;
};

export const RecordContext = createContext<RecordForm | null>(null);

export function useRecordForm(): RecordForm {
  const form = useContext(RecordContext);
  if (!form) throw new Error("an input of a record stands outside its entry");
  return form;
}

/** Whether this person may change entries like this one now. */
export function useWritable(field: string): boolean {
  const { tablet, snapshot } = useOpenTablet();
  const locked = useLocked();
  const isAllowed = canScore(field) ? tablet.viewer.mayScore : snapshot.allowed.includes("audit.record");
  return !locked && isAllowed;
}

/** An entry, what its inputs show, and the way to change it. */
export function useRecord(field: string) {
  const { tablet, view } = useEntry(field);
  const writable = useWritable(field);
  const text = (name: string) => {
    const value = view.record[name];
    return typeof value === "string" ? value : "";
  };
  const change = (part: Readonly<Record<string, unknown>>, when: When = "now") =>
    tablet.change(field, { ...view.record, ...part }, when);
  return { tablet, view, writable, text, change };
}
