"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { ValueText } from "@/components/audits/value-text";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Tablet } from "@/lib/tablet/tablet";
import type { EntryView } from "@/lib/tablet/view";

/** All values side by side; the lead chooses one and says why, the others see that it waits. Nothing typed is lost. */
export function ConflictChoice({ tablet, view }: { tablet: Tablet; view: EntryView }) {
  const t = useTranslations("audits.conflict");
  const { snapshot } = useOpenTablet();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const [reason, setReason] = useState("");
  const { maySettle } = tablet.viewer;
  const isChosen = view.contenders.some((contender) => contender.id === chosen);
  const options = view.contenders.map((contender) => ({
    value: contender.id,
    label: (
      <span className="grid w-full gap-0.5 py-2 text-start">
        <span className="text-sm text-ink-muted">
          {contender.author === null || contender.author === tablet.viewer.name
            ? t("mine")
            : t("theirs", { name: contender.author })}
        </span>
        <ValueText value={contender.value} />
      </span>
    ),
  }));
  return (
    <div
      role="alert"
      className="grid gap-3 rounded-lg border border-danger-line [&_label>span]:w-full bg-danger-soft p-4"
    >
      <div>
        <p className="font-semibold text-danger-ink">{t("title")}</p>
        <p className="text-sm text-ink-muted">
          {maySettle ? t("text") : t("waitLead", { name: snapshot.leadName })}
        </p>
      </div>
      {maySettle ? (
        <>
          <RadioGroup
            name={id}
            look="touch"
            aria-label={t("title")}
            value={chosen}
            onValueChange={setChosen}
            options={options}
          />
          <div className="grid gap-1">
            <label htmlFor={`${id}-reason`} className="text-sm font-medium">
              {t("reason")}
            </label>
            <input
              id={`${id}-reason`}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              className="control min-h-12 text-base"
            />
          </div>
          <Button
            size="touch"
            className="justify-self-start"
            disabled={!isChosen || reason.trim() === ""}
            onClick={() => tablet.settle(view.field, chosen, reason.trim())}
          >
            {t("choose")}
          </Button>
        </>
      ) : (
        <ul className="grid gap-2">
          {options.map(({ value, label }) => (
            <li key={value} className="rounded-md border border-line bg-surface px-4">
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
