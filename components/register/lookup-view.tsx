import { LookupForm } from "@/components/register/lookup-form";
import { NotIssued } from "@/components/register/not-issued";
import { ResultList } from "@/components/register/result-list";
import type { Spoken } from "@/components/register/texts";
import type { LookupAnswer } from "@/lib/register/lookup-answer";

type Props = Spoken & { answer: Exclude<LookupAnswer, { kind: "certificate" }> };

/** The look-up page: the question, and below it what the register answers. */
export function LookupView({ answer, t, locale }: Props) {
  const typed = answer.kind === "nothing_asked" ? "" : answer.typed;
  return (
    <div className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
      <p className="mt-3 mb-7 text-ink-muted">{t("lead")}</p>
      <LookupForm
        t={t}
        locale={locale}
        typed={typed}
        problem={answer.kind === "too_short" ? t("tooShort") : undefined}
      />
      <div className="mt-10">
        {answer.kind === "list" && <ResultList answer={answer} t={t} locale={locale} />}
        {answer.kind === "none" && (
          <NotIssued
            typed={answer.typed}
            wasNumber={answer.wasNumber}
            headingLevel={2}
            t={t}
            locale={locale}
          />
        )}
        {answer.kind === "nothing_asked" && <WhereToFind t={t} />}
      </div>
    </div>
  );
}

function WhereToFind({ t }: Pick<Spoken, "t">) {
  return (
    <section aria-labelledby="where" className="border-s-2 border-line ps-5">
      <h2 id="where" className="text-base">
        {t("where.title")}
      </h2>
      <ul className="mt-2 grid gap-1.5 text-[0.9375rem] leading-6.5 text-ink-muted">
        <li>{t("where.number")}</li>
        <li>{t("where.code")}</li>
        <li>{t("where.name")}</li>
      </ul>
    </section>
  );
}
