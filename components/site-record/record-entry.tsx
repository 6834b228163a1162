"use client";

import { Check, PencilLine, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ConflictChoice } from "@/components/audits/conflict-choice";
import { EntryState } from "@/components/audits/entry-state";
import { RecordContext, useRecord } from "@/components/site-record/record-context";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Props = {
  field: string;
  title: string;
  /** In words what was entered; with it the inputs open and close, without they are always there. */
  summary?: ReactNode;
  /** Just added: the first input gets the focus, and nothing is called missing before it was left. */
  fresh?: boolean;
  removable?: boolean;
  /** Without a frame of its own, as part of a card. */
  plain?: boolean;
  children: ReactNode;
};

/** The tap that leaves an input must land before a message moves what it was meant for. */
const TAP_MS = 300;

/** One entry of the visit's record: where it is, its inputs, a conflict instead of them, and the way to remove it. */
export function RecordEntry(props: Props) {
  const { field, title, summary, fresh = false, removable = true, plain = false, children } = props;
  const t = useTranslations("siteRecord.entry");
  const refusal = useTranslations("audits.refusal");
  const { tablet, view, writable, text, change } = useRecord(field);
  const [open, setOpen] = useState(fresh || view.value === null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tellAll, setTellAll] = useState(!fresh);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) element.current?.querySelector<HTMLElement>("input:not([type=radio]), textarea")?.focus();
  }, [fresh]);

  const missing = new Set(view.faults.map(({ at }) => at));
  const inConflict = view.state === "conflict";
  const isOpen = summary === undefined || open || missing.size > 0;
  const flush = () => tablet.flush();
  const form = {
    view,
    writable,
    text,
    change,
    flush,
    isMissing: (name: string) => missing.has(name) && (tellAll || touched.has(name)),
    touch: (name: string) =>
      void setTimeout(
        () => setTouched((before) => (before.has(name) ? before : new Set(before).add(name))),
        TAP_MS,
      ),
  };
  const finish = () => {
    flush();
    setTellAll(true);
    // What is incomplete stays open, also when the missing part comes a moment later.
    if (missing.size === 0) setOpen(false);
  };

  return (
    <article
      ref={element}
      aria-label={title}
      data-state={view.state === "empty" ? undefined : view.state}
      className={cn("grid min-w-0 gap-3", !plain && "rounded-lg border border-line bg-surface p-4")}
    >
      <header className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
        <p className={cn("min-w-0 flex-1 font-medium", plain && "sr-only")}>{title}</p>
        <span aria-live="polite">
          <EntryState view={view} />
        </span>
        {writable && !inConflict && summary !== undefined && !isOpen && (
          <Button
            tone="quiet"
            size="icon"
            className="size-11"
            aria-label={t("edit", { title })}
            onClick={() => setOpen(true)}
          >
            <PencilLine aria-hidden />
          </Button>
        )}
        {writable && !inConflict && removable && view.state !== "empty" && (
          <ConfirmDialog
            text={{
              title: t("removeTitle", { title }),
              description: t("removeText"),
              confirmLabel: t("remove"),
              tone: "danger",
            }}
            onConfirm={() => tablet.clear(field)}
            trigger={
              <Button
                tone="quiet"
                size="icon"
                className="size-11 text-ink-muted"
                aria-label={t("removeLabel", { title })}
              >
                <Trash2 aria-hidden />
              </Button>
            }
          />
        )}
      </header>
      {inConflict ? (
        <ConflictChoice tablet={tablet} view={view} />
      ) : isOpen ? (
        <RecordContext value={form}>
          <fieldset disabled={!writable} className="grid min-w-0 gap-4">
            <legend className="sr-only">{title}</legend>
            {children}
            {summary !== undefined && (
              <Button tone="secondary" size="touch" className="justify-self-start" onClick={finish}>
                <Check aria-hidden />
                {t("done")}
              </Button>
            )}
          </fieldset>
        </RecordContext>
      ) : (
        summary
      )}
      {view.refusal && (
        <p role="alert" className="text-sm font-medium text-danger-ink">
          {refusal(view.refusal)}
        </p>
      )}
    </article>
  );
}
