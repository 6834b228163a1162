"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { LoadedPhrases } from "@/components/phrases/use-phrases";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { BLANK } from "@/lib/phrases/blanks";
import type { PhraseKind } from "@/lib/phrases/phrase";

type Props = {
  kind: PhraseKind;
  phrases: LoadedPhrases;
  onPick: (text: string) => void;
  onRetry: () => void;
};

/** The phrases to choose from, each a button as wide as the list. */
export function PhraseList({ kind, phrases, onPick, onRetry }: Props) {
  const t = useTranslations("phrases");
  const locale = useLocale() === "en" ? "en" : "zh";
  if (phrases === "loading") return <p role="status">{t("loading")}</p>;
  if (phrases === "failed") {
    return (
      <Callout
        live
        tone="warning"
        title={t("failed")}
        action={
          <Button size="touch" tone="secondary" onClick={onRetry}>
            {t("retry")}
          </Button>
        }
      >
        {t("failedText")}
      </Callout>
    );
  }
  if (phrases.length === 0) return <p className="text-ink-muted">{t("none")}</p>;
  return (
    <ul aria-label={t(`kinds.${kind}`)} className="grid gap-2">
      {phrases.map(({ method, [locale]: text }) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => onPick(text)}
            className="flex min-h-13 w-full touch-manipulation items-start gap-2.5 rounded-md border border-line-strong bg-surface px-4 py-3 text-start leading-6.5 hover:border-primary hover:bg-primary-soft"
          >
            {method && <Badge className="mt-1">{t(`methods.${method}`)}</Badge>}
            <span className="min-w-0">
              <WithBlanks text={text} blank={t("blank")} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A phrase with its blanks as lines; read aloud as "to be filled". */
function WithBlanks({ text, blank }: { text: string; blank: string }) {
  let at = 0;
  return text.split(BLANK).map((part) => {
    const start = at;
    at += part.length + BLANK.length;
    return (
      <Fragment key={start}>
        {start > 0 && (
          <span className="mx-0.5 inline-block w-9 border-b-2 border-primary align-baseline">
            <span className="sr-only">{blank}</span>
          </span>
        )}
        {part}
      </Fragment>
    );
  });
}
