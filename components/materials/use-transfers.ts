"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { faultOfChosenFile } from "@/lib/files/content-type";
import { sha256Of } from "@/lib/files/digest";
import { lanes } from "@/lib/files/lanes";
import { MAX_FILE_BYTES } from "@/lib/files/limits";
import { type Refusal, transfer } from "@/lib/files/transfer";
import { newId } from "@/lib/tablet/new-id";

export type RowState =
  | { phase: "chosen" | "queued" | "reading" | "checking" | "kept" | "cancelled" | "lost" }
  | { phase: "sending"; sent: number }
  | { phase: "known"; version: number }
  | { phase: "refused"; refusal: Refusal };
export type Row = { key: string; file: File; state: RowState };

/** Of all items of a page together; more would only make each of them slower. */
const inLane = lanes(3);

const unfinished = ["chosen", "refused", "lost", "cancelled"];
const running = ["queued", "reading", "sending", "checking"];
export const isRunning = ({ state }: Row) => running.includes(state.phase);
export const isUnfinished = ({ state }: Row) => unfinished.includes(state.phase);

type Options = {
  folder: string;
  query: string;
  /** The files that the item consists of now. */
  current: readonly { version: number; sha256: string }[];
};

/** Files on their way to one item: each with its own state, to be cancelled and tried again by itself. */
export function useTransfers({ folder, query, current }: Options) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const set = (key: string, state: RowState) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, state } : row)));

  // A file that is still on its way is worth a question before the page is left.
  const busy = rows.some(isRunning);
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [busy]);

  const add = useCallback((files: readonly File[]) => {
    const added = files.map((file): Row => {
      const fault = faultOfChosenFile(file.name, file.size, MAX_FILE_BYTES);
      const refusal = fault && ({ code: fault.code, params: fault.params } as Refusal);
      return { key: newId(), file, state: refusal ? { phase: "refused", refusal } : { phase: "chosen" } };
    });
    setRows((all) => [...all, ...added]);
  }, []);

  async function send({ key, file }: Row, details: Record<string, string>): Promise<RowState> {
    const fault = faultOfChosenFile(file.name, file.size, MAX_FILE_BYTES);
    if (fault) return { phase: "refused", refusal: { code: fault.code, params: fault.params } as Refusal };
    const stop = new AbortController();
    stops.current.set(key, stop);
    set(key, { phase: "queued" });
    const end = await inLane(async (): Promise<RowState> => {
      set(key, { phase: "reading" });
      const sha256 = await sha256Of(file);
      const same = current.find((one) => one.sha256 === sha256);
      if (same) return { phase: "known", version: same.version };
      const { delivery, refusal } = await transfer({
        folder,
        query,
        sha256,
        blob: file,
        metadata: { ...details, name: file.name, sha256 },
        announceAlways: true,
        signal: stop.signal,
        onProgress: (sent, size) =>
          set(key, sent === size ? { phase: "checking" } : { phase: "sending", sent }),
      });
      if (delivery === "delivered") return { phase: "kept" };
      if (stop.signal.aborted) return { phase: "cancelled" };
      if (refusal?.code === "file_already_here") {
        return { phase: "known", version: Number(refusal.params?.version ?? 1) };
      }
      if (delivery === "rejected") return { phase: "refused", refusal: refusal ?? { code: "file_damaged" } };
      return refusal && refusal.code !== "someone_was_faster"
        ? { phase: "refused", refusal }
        : { phase: "lost" };
    }, stop.signal).catch((): RowState => ({ phase: "lost" }));
    const state = end ?? { phase: "cancelled" as const };
    stops.current.delete(key);
    set(key, state);
    return state;
  }

  return {
    rows,
    busy,
    add,
    /** Sends everything that has not arrived; answers how each of them ended. */
    start: (details: Record<string, string>, only?: string) =>
      Promise.all(
        rows
          .filter((row) => isUnfinished(row) && (only === undefined || row.key === only))
          .map((row) => send(row, details)),
      ),
    cancel: (key: string) => stops.current.get(key)?.abort(),
    remove: (key: string) => setRows((all) => all.filter((row) => row.key !== key)),
  };
}
