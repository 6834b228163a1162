"use client";

import { ScanEye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecord } from "@/components/site-record/record-context";
import { RecordEntry } from "@/components/site-record/record-entry";
import { RecordText } from "@/components/site-record/record-text";
import { Button } from "@/components/ui/button";
import type { Scored } from "@/lib/scoring/score";
import type { SecondLook } from "@/lib/site-record/schema";
import { looksAt } from "@/lib/site-record/second-look";

type Props = { field: string; result: Scored };

/** The note of the one who looks again, and the word that they looked at the result on the screen. */
export function SecondLookForm({ field, result }: Props) {
  const t = useTranslations("siteRecord.secondLook");
  const { tablet, view, writable, text } = useRecord(field);
  const [told, setTold] = useState(false);
  const note = text("note").trim();
  const look = view.value as SecondLook | null;
  const isDone = look !== null && looksAt(look, result) && look.note === note;
  const confirm = () => {
    setTold(true);
    if (note === "") return;
    tablet.record(field, { final: result.exact.final, specialDeductions: result.specialDeductions, note });
  };
  return (
    <RecordEntry field={field} title={t("mine")}>
      <RecordText name="note" label={t("note")} hint={t("noteHint")} rows={3} />
      {told && note === "" && (
        <p role="alert" className="text-sm font-medium text-danger-ink">
          {t("noteMissing")}
        </p>
      )}
      {!isDone && (
        <Button
          size="touch"
          className="justify-self-start whitespace-normal"
          disabled={!writable}
          onClick={confirm}
        >
          <ScanEye aria-hidden />
          {look === null ? t("confirm", { final: result.final }) : t("confirmAgain", { final: result.final })}
        </Button>
      )}
    </RecordEntry>
  );
}
