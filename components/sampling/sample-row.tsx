"use client";

import { Camera, Check, PencilLine, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode, useId, useState } from "react";
import { ConflictChoice } from "@/components/audits/conflict-choice";
import { EntryState } from "@/components/audits/entry-state";
import { EntryText } from "@/components/audits/entry-text";
import { useEntry } from "@/components/audits/use-tablet";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/class-names";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { sampleField } from "@/lib/audits/fields";
import { type Sample, type SampleResult, sampleResults } from "@/lib/sampling/schema";

type Props = {
  clause: string;
  unit: string;
  /** Its turn in the draw, from 1; null outside of the draw. */
  number: number | null;
  /** Its place in a list population. */
  place: number | undefined;
  editable: boolean;
  /** How many photos it has. */
  photos: number;
  renderPhotos?: (subject: string) => ReactNode;
};

const look: Record<SampleResult, { icon: typeof Check; pressed: string }> = {
  conforming: { icon: Check, pressed: "border-2 border-success bg-success-soft text-success-ink" },
  non_conforming: { icon: X, pressed: "border-2 border-danger bg-danger-soft text-danger-ink" },
};

const action =
  "inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-medium disabled:opacity-50";

/** One unit: what it showed, in one tap; its note, its photos. */
export const SampleRow = memo(function SampleRow(props: Props) {
  const { clause, unit, number, place, editable, photos, renderPhotos } = props;
  const t = useTranslations("sampling.unit");
  const refusal = useTranslations("audits.refusal");
  const id = useId();
  const { tablet, view } = useEntry(sampleField(clause, unit));
  const [noting, setNoting] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [picturing, setPicturing] = useState(false);
  const form = view.record as Partial<Sample>;
  const note = form.note ?? "";
  const isEmpty = view.state === "empty" || (view.value === null && view.faults.length === 0);
  const inConflict = view.state === "conflict";
  const change = (part: Partial<Sample>, when?: "now" | "pause" | "hold") =>
    tablet.change(view.field, { ...form, ...part }, when);

  return (
    <li
      data-unit={unit}
      data-state={view.state === "empty" ? undefined : view.state}
      className="grid min-w-0 gap-2 rounded-md border border-line bg-surface p-3"
    >
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
        <p id={id} className="min-w-40 flex-1 leading-6 font-medium break-words">
          {number !== null && <span className="me-2 text-sm text-ink-faint tabular-nums">{number}.</span>}
          {unit}
          {number === null && <Badge className="ms-2">{t("added")}</Badge>}
          {place !== undefined && (
            <span className="block text-sm font-normal text-ink-muted">{t("place", { place })}</span>
          )}
        </p>
        {!inConflict && (
          <fieldset
            aria-label={t("result", { unit })}
            className="grid w-full min-w-0 grid-cols-2 gap-2 sm:w-72"
          >
            {sampleResults.map((result) => {
              const { icon: Icon, pressed } = look[result];
              const isPressed = form.result === result;
              return (
                <button
                  key={result}
                  type="button"
                  data-result={result}
                  aria-pressed={isPressed}
                  disabled={!editable}
                  onClick={() => !isPressed && change({ result })}
                  className={cn(
                    "flex min-h-12 touch-manipulation items-center justify-center gap-1.5 rounded-md border px-1 text-[0.9375rem] font-medium select-none disabled:opacity-60",
                    isPressed ? pressed : "border-line-strong bg-surface text-ink hover:bg-sunken",
                  )}
                >
                  <Icon
                    aria-hidden
                    strokeWidth={2.5}
                    className={cn("size-4.5", !isPressed && "text-ink-faint")}
                  />
                  {t(result)}
                </button>
              );
            })}
          </fieldset>
        )}
      </div>
      {inConflict && <ConflictChoice tablet={tablet} view={view} />}
      {view.refusal && (
        <p role="alert" className="text-sm font-medium text-danger-ink">
          {refusal(view.refusal)}
        </p>
      )}
      {!inConflict && (note !== "" || noting || form.result === "non_conforming") && (
        <EntryText
          label={t("note", { unit })}
          hint={t("noteHint")}
          value={note}
          disabled={!editable}
          onType={(typed, when) => change({ note: typed }, when)}
          onBlur={() => tablet.flush()}
        />
      )}
      {!inConflict && (
        <div className="-my-1 flex flex-wrap items-center gap-x-1">
          {note === "" && !noting && form.result !== "non_conforming" && (
            <button
              type="button"
              disabled={!editable}
              aria-describedby={id}
              className={cn(action, "text-primary-ink hover:bg-primary-soft")}
              onClick={() => setNoting(true)}
            >
              <PencilLine aria-hidden className="size-4" />
              {t("addNote")}
            </button>
          )}
          {renderPhotos && (
            <button
              type="button"
              aria-expanded={picturing}
              aria-describedby={id}
              className={cn(action, "text-primary-ink hover:bg-primary-soft")}
              onClick={() => setPicturing(!picturing)}
            >
              <Camera aria-hidden className="size-4" />
              {t("photos", { count: photos })}
            </button>
          )}
          {!isEmpty && (
            <button
              type="button"
              disabled={!editable}
              aria-describedby={id}
              className={cn(action, "text-ink-muted hover:bg-sunken")}
              onClick={() => (note === "" ? tablet.clear(view.field) : setRemoving(true))}
            >
              {t("remove")}
            </button>
          )}
          <span className="ms-auto" aria-live="polite">
            <EntryState view={view} />
          </span>
        </div>
      )}
      {picturing && renderPhotos?.(view.field)}
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        text={{
          title: t("removeTitle", { unit }),
          description: t("removeText"),
          confirmLabel: t("remove"),
          tone: "danger",
        }}
        onConfirm={() => tablet.clear(view.field)}
      />
    </li>
  );
});
