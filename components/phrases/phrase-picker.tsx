"use client";

import { MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PhraseList } from "@/components/phrases/phrase-list";
import { usePhrases } from "@/components/phrases/use-phrases";
import { Dialog } from "@/components/ui/dialog";
import type { PhraseKind } from "@/lib/phrases/phrase";

type Props = {
  clause: string;
  /** Which phrases: those of the verdict chosen, or sources of evidence. */
  kind: PhraseKind;
  /** The phrase in the reader's language; see appendPhrase (lib/phrases/blanks.ts) for putting it behind a text. */
  onPick: (text: string) => void;
};

/** A button that opens the ready phrases of one clause. The library itself is fetched when first opened. */
export function PhrasePicker({ clause, kind, onPick }: Props) {
  const t = useTranslations("phrases");
  const [open, setOpen] = useState(false);
  const { phrases, load } = usePhrases(clause, kind);
  const pick = (text: string) => {
    setOpen(false);
    onPick(text);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) load();
      }}
      title={t("title", { clause })}
      description={t("text")}
      trigger={
        <button
          type="button"
          aria-label={t("openFor", { clause })}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-primary-ink hover:bg-primary-soft"
        >
          <MessageSquareText aria-hidden className="size-4" />
          {t("open")}
        </button>
      }
    >
      <PhraseList kind={kind} phrases={phrases} onPick={pick} onRetry={load} />
    </Dialog>
  );
}
