"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";

export type SummaryItem = { name: string; label?: string; message: string; href?: string };

type Props = { ref?: Ref<HTMLDivElement>; message: string; items: SummaryItem[] };

/** Stands above a form that came back; takes the focus and leads to every field that needs a correction. */
export function ErrorSummary({ ref, message, items }: Props) {
  const t = useTranslations("ui.form");
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border border-danger-line bg-danger-soft px-5 py-4 text-danger-ink"
    >
      <p className="flex items-start gap-2.5 font-semibold">
        <CircleAlert aria-hidden className="mt-[0.25em] size-5 shrink-0" />
        <span>{message}</span>
      </p>
      {items.length > 0 && (
        <div className="ps-7.5">
          <p className="mt-1 text-sm">{t("summaryFields", { count: items.length })}</p>
          <ul className="mt-2 grid gap-1 text-[0.9375rem]">
            {items.map((item) => (
              <li key={item.name}>
                <SummaryLine {...item} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function SummaryLine({ label, message, href }: SummaryItem) {
  const t = useTranslations("ui.form");
  const text = label ? t("line", { label, message }) : message;
  if (!href) return text;
  return (
    <a
      href={href}
      className="rounded-sm underline underline-offset-4"
      onClick={(event) => {
        const target = document.getElementById(href.slice(1));
        if (!target) return;
        event.preventDefault();
        const control = target.matches("fieldset") ? target.querySelector<HTMLElement>("input") : target;
        control?.focus({ preventScroll: true });
        target.scrollIntoView({ block: "center" });
      }}
    >
      {text}
    </a>
  );
}
