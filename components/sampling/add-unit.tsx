"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { Button } from "@/components/ui/button";
import { sampleField } from "@/lib/audits/fields";
import { MAX_UNIT } from "@/lib/sampling/schema";
import { unitName } from "@/lib/sampling/unit-name";

type Props = {
  clause: string;
  known: readonly string[];
  editable: boolean;
  /** Shows the row of a unit that is there already. */
  onKnown: (unit: string) => void;
};

/** A unit that the draw did not choose, named by hand; it stays marked as such. */
export function AddUnit({ clause, known, editable, onKnown }: Props) {
  const t = useTranslations("sampling.add");
  const { tablet } = useOpenTablet();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [message, setMessage] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    const unit = unitName(typed);
    if (unit === "") return;
    if (unit.length > MAX_UNIT) return setMessage(t("faulty", { max: MAX_UNIT }));
    if (known.includes(unit)) {
      setMessage(t("known", { unit }));
      return onKnown(unit);
    }
    tablet.change(sampleField(clause, unit), { note: "" }, "hold");
    setTyped("");
    setMessage("");
  };
  return (
    <form onSubmit={add} className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {t("label")}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          value={typed}
          autoComplete="off"
          disabled={!editable}
          placeholder={t("hint")}
          onChange={(event) => {
            setTyped(event.target.value);
            setMessage("");
          }}
          className="control min-h-12 min-w-0 flex-1 text-base"
        />
        <Button tone="secondary" size="touch" type="submit" disabled={!editable || typed.trim() === ""}>
          <Plus aria-hidden />
          {t("button")}
        </Button>
      </div>
      <p aria-live="polite" className="text-sm text-warning-ink empty:hidden">
        {message}
      </p>
    </form>
  );
}
