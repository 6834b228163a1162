import { useTranslations } from "next-intl";
import { changesOf, sentenceKeyOf, wordsOfEvent } from "@/lib/cases/history/changes";
import type { HistoryEvent } from "@/lib/cases/history/queries";

/**
 * The sentence of an event, from the room that wrote it: `<room>.events.<event>`. An event without a sentence
 * is told by the status it led to, at worst by "an action was recorded"; never by its bare code.
 */
export function useEventSentence() {
  const all = useTranslations();
  return ({ kind, before, after }: Pick<HistoryEvent, "kind" | "before" | "after">): string => {
    const key = sentenceKeyOf(kind);
    if (key && all.has(key)) return all(key, wordsOfEvent(after));
    const status = changesOf(before, after).find(({ field }) => field === "status")?.after[0];
    if (status && all.has(`cases.status.${status}`)) {
      return all("cases.history.moved", { status: all(`cases.status.${status}`) });
    }
    return all("cases.history.fallback");
  };
}
