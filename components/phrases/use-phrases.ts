"use client";

import { useState } from "react";
import type { Phrase, PhraseKind } from "@/lib/phrases/phrase";

/** What is known of the library: on its way, out of reach (no network and never fetched), or here. */
export type LoadedPhrases = "loading" | "failed" | readonly Phrase[];

type Find = (clause: string, kind: PhraseKind) => readonly Phrase[];

/** The phrases of a clause from a library that costs nothing until `load` is called. */
export function usePhrases(clause: string, kind: PhraseKind): { phrases: LoadedPhrases; load: () => void } {
  const [library, setLibrary] = useState<{ find: Find } | "loading" | "failed">("loading");
  const load = () => {
    if (typeof library === "object") return;
    setLibrary("loading");
    import("@/lib/phrases/library").then(
      ({ phrasesFor }) => setLibrary({ find: phrasesFor }),
      () => setLibrary("failed"),
    );
  };
  return { phrases: typeof library === "object" ? library.find(clause, kind) : library, load };
}
