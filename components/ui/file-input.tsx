"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useContext, useState } from "react";
import { cn } from "./class-names";
import { FormContext, useControl } from "./form-context";

type Props = Omit<ComponentProps<"input">, "type"> & {
  onFiles?: (files: File[]) => void;
  /** The page lists what was chosen itself; this field only takes more. */
  listed?: boolean;
};

/**
 * A file to choose or to drop; the native input lies over the whole area, so both work without more script.
 * After a form came back without script the choice is gone, and the hint says so.
 */
export function FileInput({ onFiles, listed = false, className, ...rest }: Props) {
  const t = useTranslations("ui.file");
  const { attributes } = useControl(rest);
  const form = useContext(FormContext);
  const [names, setNames] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  const cameBack = !listed && attributes["aria-invalid"] && names.length === 0;
  return (
    <div
      className={cn(
        "relative grid justify-items-center gap-1 rounded-lg border border-dashed border-line-strong bg-surface px-6 py-7 text-center transition-colors",
        "hover:border-primary hover:bg-primary-soft/40 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        over && "border-primary bg-primary-soft",
        attributes["aria-invalid"] && "border-danger",
        className,
      )}
    >
      <FileUp aria-hidden strokeWidth={1.5} className="size-7 text-primary-ink" />
      <p className="text-[0.9375rem]">
        <span className="font-medium text-primary-ink underline underline-offset-4">{t("choose")}</span>{" "}
        <span className="text-ink-muted">{t("drop")}</span>
      </p>
      <p aria-live="polite" className="text-sm font-medium break-all empty:hidden">
        {names.length > 0 && t("chosen", { names: names.join("、") })}
      </p>
      {cameBack && <p className="text-sm text-ink-muted">{t("chooseAgain")}</p>}
      <input
        {...rest}
        {...attributes}
        type="file"
        disabled={rest.disabled || form?.pending}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          setNames(files.map((file) => file.name));
          onFiles?.(files);
          rest.onChange?.(event);
        }}
        className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
      />
    </div>
  );
}
