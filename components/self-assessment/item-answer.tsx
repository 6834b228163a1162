"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AnswerForm } from "@/components/self-assessment/answer-form";
import type { Hint } from "@/components/self-assessment/hints";
import type { SchemeItem } from "@/lib/scoring/edition";
import type { Answer } from "@/lib/self-assessment/schema";

type Props = {
  organisationId: string;
  item: SchemeItem;
  title: string;
  answer: Answer | undefined;
  hints: readonly Hint[];
  mayEdit: boolean;
};

/** One item: what it asks, what usually shows it, and the enterprise's answer. */
export function ItemAnswer({ item, title, hints, answer, ...rest }: Props) {
  const t = useTranslations("selfAssessment");
  // Taking a colleague's answer begins the form anew with what stands on the server.
  const [taken, setTaken] = useState(0);
  return (
    <section
      aria-labelledby={`item-${item.clause}`}
      className="grid min-w-0 gap-4 rounded-lg border border-line bg-surface px-5 py-4.5 shadow-sm sm:px-6"
    >
      <div>
        <h2 id={`item-${item.clause}`} className="text-[1.0625rem] leading-7 font-semibold">
          <span className="me-1 text-ink-muted tabular-nums">{item.clause}</span> {title}
        </h2>
        <p className="text-sm text-ink-muted">
          {t("itemPoints", { points: item.points })} · {t(`verification.${item.verification}`)}
        </p>
      </div>
      <dl className="grid gap-1 text-sm text-ink-muted">
        {hints.map((hint) => (
          <div key={hint.label} className="sm:flex sm:gap-2">
            <dt className="shrink-0 font-medium">{hint.label}</dt>
            <dd>{hint.text}</dd>
          </div>
        ))}
      </dl>
      <AnswerForm
        key={taken}
        {...rest}
        item={item}
        answer={answer}
        onTake={() => setTaken((before) => before + 1)}
      />
    </section>
  );
}
