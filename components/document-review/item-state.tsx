import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ItemState } from "@/lib/document-review/rules";

const tones = {
  unjudged: "neutral",
  waiting: "warning",
  answered: "info",
  settled: "success",
  conform: "success",
} as const satisfies Record<ItemState, string>;

/** Where one document stands in the review. */
export function ItemStateBadge({ state }: { state: ItemState }) {
  const t = useTranslations("documentReview.states");
  return (
    <StatusBadge tone={tones[state]} icon={state === "unjudged" ? CircleDashed : undefined}>
      {t(state)}
    </StatusBadge>
  );
}
