import type { ReactNode } from "react";
import { Stars } from "@/components/register/stars";
import { StatusBanner } from "@/components/register/status-banner";
import { publicPath, type Spoken, spoken } from "@/components/register/texts";
import { WhatToDo } from "@/components/register/what-to-do";
import type { Day } from "@/lib/calendar";
import { CERTIFICATION_BODY, englishBasis } from "@/lib/certificates/body";
import { surveillanceDueOn } from "@/lib/certificates/term";
import { printedDate } from "@/lib/pdf/printed-date";
import type { PublicCertificate } from "@/lib/register/public-certificate";

type Props = Spoken & { certificate: PublicCertificate; today: Day };

/** One certificate as the public sees it: status first, then who holds it, for what, how good, how long. */
export function CertificateView({ certificate: c, today, t, locale }: Props) {
  const holder = spoken(locale, c.holderName, c.holderNameEn);
  const other = locale === "en" ? c.holderName : c.holderNameEn;
  const day = (value: Day) => (
    <time dateTime={value} className="tabular-nums">
      {printedDate(value, locale)}
    </time>
  );
  const inForce = c.status === "valid";
  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
      <article
        data-status={c.status}
        aria-labelledby="holder"
        className="overflow-hidden rounded-xl border border-line bg-surface shadow-md"
      >
        <StatusBanner certificate={c} t={t} locale={locale} />
        <div className="px-5 pt-6 pb-7 sm:px-8 sm:pt-8">
          <p className="text-sm text-ink-muted">{t("holder")}</p>
          <h1 id="holder" className="mt-1 font-serif text-2xl leading-snug sm:text-3xl">
            {holder}
          </h1>
          {other && other !== holder && <p className="mt-1 text-ink-muted">{other}</p>}
          <div className="mt-6">
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
              <Stars level={c.level} inForce={inForce} className="size-7 sm:size-8" />
              <span className={inForce ? "text-xl font-semibold" : "text-xl text-ink-muted"}>
                {t(inForce ? `level.${c.level}` : `formerLevel.${c.level}`)}
              </span>
              <span className="text-ink-muted tabular-nums">{t("score", { score: c.score })}</span>
            </p>
            {inForce && (
              <p className="mt-1.5 text-[0.9375rem] leading-6.5 text-ink-muted">
                {t(`levelMeaning.${c.level}`)}
              </p>
            )}
          </div>
          <dl className="mt-7 divide-y divide-line border-t border-line">
            <Fact term={t("number")}>
              <span className="font-medium tabular-nums">{c.number}</span>
            </Fact>
            <Fact term={t("address")}>{spoken(locale, c.holderAddress, c.holderAddressEn)}</Fact>
            <Fact term={t("scope")} note={t("scopeNote")}>
              {spoken(locale, c.scope, c.scopeEn)}
            </Fact>
            <Fact term={t("basis")}>{locale === "en" ? englishBasis(c.basis) : c.basis}</Fact>
            <Fact term={t("issuedOn")}>{day(c.issuedOn)}</Fact>
            <Fact term={t(inForce ? "expiresOn" : "formerlyUntil")}>{day(c.expiresOn)}</Fact>
            <Fact term={t("lastSurveillance")}>
              {c.lastSurveillanceOn
                ? day(c.lastSurveillanceOn)
                : t(inForce && today <= surveillanceDueOn(c) ? "surveillanceNotYet" : "surveillanceNone", {
                    date: printedDate(surveillanceDueOn(c), locale),
                  })}
            </Fact>
            <Fact term={t("body")}>{CERTIFICATION_BODY[locale]}</Fact>
          </dl>
        </div>
        <p className="border-t border-line bg-sunken px-5 py-3 text-sm text-ink-muted sm:px-8">
          {t("asOf", { date: printedDate(today, locale) })}
        </p>
      </article>
      <WhatToDo t={t} locale={locale} number={c.number} />
      <p className="mt-8">
        <a
          href={publicPath(locale, "/lookup")}
          className="inline-flex min-h-11 items-center text-primary-ink underline underline-offset-4"
        >
          {t("another")}
        </a>
      </p>
    </div>
  );
}

function Fact({ term, note, children }: { term: string; note?: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-sm leading-6.5 text-ink-muted">{term}</dt>
      <dd className="min-w-0 leading-6.5">
        {children}
        {note && <span className="block text-sm text-ink-muted">{note}</span>}
      </dd>
    </div>
  );
}
