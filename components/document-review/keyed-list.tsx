"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { documentId } from "@/components/document-review/document-id";
import { useItemTitle } from "@/components/document-review/item-title";
import { Button } from "@/components/ui/button";
import { nextUnjudged, type ReviewStep, reviewKeys, stepOf } from "@/lib/document-review/keys";

type Place = { item: string; findings: readonly unknown[] };
type Props = {
  /** The documents in the order of the list; what was said of each tells when something new was kept. */
  documents: readonly Place[];
  children: ReactNode;
};

/** The list of documents, worked through by keys: they are shown above it and count only inside it. */
export function KeyedList({ documents, children }: Props) {
  const t = useTranslations("documentReview.keys");
  const title = useItemTitle();
  const list = useRef<HTMLUListElement>(null);
  const byPointer = useRef(false);
  /** What was sent and not answered yet, and how many remarks its document had. */
  const sent = useRef<{ item: string; count: number; byPointer: boolean }>(undefined);
  const [said, setSaid] = useState("");

  // A verdict was kept: its form is gone and the focus with it. By keys it goes on to the next document.
  useEffect(() => {
    const waiting = sent.current;
    const judged = documents.find(({ item }) => item === waiting?.item);
    if (!waiting || !judged || judged.findings.length === waiting.count) return;
    sent.current = undefined;
    const next = waiting.byPointer ? null : nextUnjudged(documents, waiting.item);
    focusOn(next ?? waiting.item);
    if (waiting.byPointer) return;
    const left = documents.filter(({ findings }) => findings.length === 0).length;
    setSaid(next ? t("saved", { next: title(next), left }) : t("allSaid"));
  }, [documents, t, title]);

  function move(from: string, by: 1 | -1) {
    const at = documents.findIndex(({ item }) => item === from);
    const there = documents[at + by];
    if (there) focusOn(there.item);
    else setSaid(t(by === 1 ? "last" : "first"));
  }

  function take(step: ReviewStep, entry: HTMLElement, target: HTMLElement) {
    const item = itemOf(entry);
    if (step === "next") return move(item, 1);
    if (step === "previous") return move(item, -1);
    if (step === "leave") return entry.focus();
    if (step === "save") return target.closest("form")?.requestSubmit();
    if (step === "conform") {
      const verdict = entry.querySelector<HTMLInputElement>('input[type="hidden"][name="verdict"]');
      const field = verdict?.form?.querySelector<HTMLInputElement>('input[name="proves"]');
      field?.focus();
      field?.select();
      if (!field) setSaid(t("noConform"));
      return;
    }
    const kind = entry.querySelector<HTMLInputElement>(`input[type="radio"][value="${step}"]`);
    kind?.closest("details")?.setAttribute("open", "");
    kind?.click();
    kind?.form?.querySelector("textarea")?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const target = event.target as HTMLElement;
    const entry = target.closest<HTMLElement>("[data-document]");
    if (!entry || !list.current?.contains(entry)) return;
    byPointer.current = false;
    const step = stepOf(event, isTyping(target));
    if (!step) return;
    event.preventDefault();
    take(step, entry, target);
  }

  function begin() {
    const first = documents.find(({ findings }) => findings.length === 0) ?? documents[0];
    if (first) focusOn(first.item);
  }

  return (
    <>
      <div className="grid gap-2.5 border-t border-line bg-sunken/40 px-5 py-3.5 sm:px-6">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button tone="secondary" size="sm" onClick={begin}>
            {t("begin")}
          </Button>
          <dl className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-ink-muted" aria-label={t("title")}>
            {Object.entries(reviewKeys).map(([step, key]) => (
              <div key={step} className="flex flex-row-reverse items-center gap-1.5">
                <dt>{t(`steps.${step as ReviewStep}`)}</dt>
                <dd>
                  <kbd className="rounded-sm border border-line-strong bg-surface px-1.5 font-mono text-xs">
                    {key}
                  </kbd>
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <p className="text-sm text-ink-faint">{t("hint")}</p>
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
      <ul
        ref={list}
        className="divide-y divide-line border-t border-line"
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          byPointer.current = true;
        }}
        onSubmit={(event) => {
          const entry = (event.target as HTMLElement).closest<HTMLElement>("[data-document]");
          const judged = documents.find(({ item }) => entry && item === itemOf(entry));
          if (!judged) return;
          sent.current = {
            item: judged.item,
            count: judged.findings.length,
            byPointer: byPointer.current,
          };
        }}
      >
        {children}
      </ul>
    </>
  );
}

function focusOn(item: string) {
  const entry = document.getElementById(documentId(item));
  entry?.focus();
  entry?.scrollIntoView({ block: "nearest" });
}

const itemOf = (entry: HTMLElement) => entry.dataset.document ?? "";

/** A field that takes letters; a radio button takes none. */
function isTyping(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:radio|checkbox|button|submit)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
