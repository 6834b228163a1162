"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { useRecordForm } from "@/components/site-record/record-context";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Rows of a longer text; without it one line. */
  rows?: number;
  maxLength?: number;
  /** What is wrong beyond being missing. */
  error?: string;
  /** A button under the text, e.g. ready phrases. */
  tool?: ReactNode;
  className?: string;
};

/** A text of a record entry; kept after a pause in typing or when the input is left. */
export function RecordText(props: Props) {
  const { name, label, hint, optional, rows, error, tool, className } = props;
  const t = useTranslations("siteRecord.entry");
  const { text, change, flush, isMissing, touch } = useRecordForm();
  const composing = useRef(false);
  const [typing, setTyping] = useState<string | null>(null);
  const said = text(name);
  const type = (next: string, when: "pause" | "hold") => {
    setTyping(next);
    change({ [name]: next }, when);
  };
  const attributes = {
    // What is kept has no blanks at its ends; while somebody types, a blank may be the middle of a sentence.
    value: typing !== null && typing.trim() === said.trim() ? typing : said,
    maxLength: props.maxLength ?? (rows ? 4000 : 200),
    "aria-required": !optional,
    required: false,
    onCompositionStart: () => {
      composing.current = true;
    },
    onBlur: () => {
      setTyping(null);
      touch(name);
      flush();
    },
  };
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      optional={optional}
      error={isMissing(name) ? t("fill", { label }) : error}
      className={className}
    >
      {rows ? (
        <Textarea
          {...attributes}
          rows={rows}
          className="text-base"
          onChange={(event) => type(event.target.value, composing.current ? "hold" : "pause")}
          onCompositionEnd={(event) => {
            composing.current = false;
            type(event.currentTarget.value, "pause");
          }}
        />
      ) : (
        <Input
          {...attributes}
          autoComplete="off"
          className="min-h-12 text-base"
          onChange={(event) => type(event.target.value, composing.current ? "hold" : "pause")}
          onCompositionEnd={(event) => {
            composing.current = false;
            type(event.currentTarget.value, "pause");
          }}
        />
      )}
      {tool && <div className="justify-self-start">{tool}</div>}
    </Field>
  );
}
