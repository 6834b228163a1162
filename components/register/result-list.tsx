import { ChevronRight } from "lucide-react";
import { Stars } from "@/components/register/stars";
import { statusIcon, statusTone } from "@/components/register/status-look";
import { publicPath, type Spoken, spoken } from "@/components/register/texts";
import { buttonStyle } from "@/components/ui/button-style";
import { StatusBadge } from "@/components/ui/status-badge";
import { printedDate } from "@/lib/pdf/printed-date";
import { COUNT_LIMIT, type LookupAnswer } from "@/lib/register/lookup-answer";
import type { PublicCertificate } from "@/lib/register/public-certificate";

type Props = Spoken & { answer: Extract<LookupAnswer, { kind: "list" }> };

/** Certificates by holder, each with its status before its stars. */
export function ResultList({ answer, t, locale }: Props) {
  const { typed, total, next, isFirstPage } = answer;
  const address = (after?: string) => {
    const search = new URLSearchParams({ q: typed, ...(after ? { after } : {}) });
    return `${publicPath(locale, "/lookup")}?${search}`;
  };
  const heading = () => {
    if (!isFirstPage) return t("results.more", { typed });
    return total === null
      ? t("results.many", { typed, limit: COUNT_LIMIT })
      : t("results.count", { typed, total });
  };
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="text-lg">
        {heading()}
      </h2>
      <ul className="mt-4 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-sm">
        {answer.certificates.map((certificate) => (
          <Result key={certificate.number} certificate={certificate} t={t} locale={locale} />
        ))}
      </ul>
      <nav aria-label={t("results.pages")} className="mt-5 flex justify-between gap-3">
        {isFirstPage ? (
          <span />
        ) : (
          <a href={address()} className={buttonStyle({ tone: "secondary", size: "lg" })}>
            {t("results.first")}
          </a>
        )}
        {next && (
          <a href={address(next)} rel="next" className={buttonStyle({ tone: "secondary", size: "lg" })}>
            {t("results.next")}
          </a>
        )}
      </nav>
    </section>
  );
}

function Result({ certificate: c, t, locale }: Spoken & { certificate: PublicCertificate }) {
  return (
    <li
      data-status={c.status}
      className="group relative flex items-center gap-4 px-5 py-4.5 hover:bg-sunken sm:px-6"
    >
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <StatusBadge tone={statusTone[c.status]} icon={statusIcon[c.status]}>
            {t(`status.${c.status}`)}
          </StatusBadge>
          <span className="inline-flex items-center gap-2 text-sm font-medium">
            <Stars level={c.level} inForce={c.status === "valid"} className="size-4" />
            {t(`level.${c.level}`)}
          </span>
        </div>
        <h3 className="mt-2 text-lg leading-7">
          <a
            href={publicPath(locale, `/certificates/${encodeURIComponent(c.number)}`)}
            className="after:absolute after:inset-0 group-hover:underline underline-offset-4"
          >
            {spoken(locale, c.holderName, c.holderNameEn)}
          </a>
        </h3>
        <p className="mt-0.5 flex flex-wrap gap-x-5 text-sm text-ink-muted tabular-nums">
          <span>{c.number}</span>
          <span>{t("results.until", { date: printedDate(c.expiresOn, locale) })}</span>
        </p>
      </div>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint" />
    </li>
  );
}
