import type { Spoken } from "@/components/register/texts";
import { REPORT_MAIL } from "@/lib/certificates/body";

type Props = Spoken & { number?: string };

/** How to be surer still, and what to do when paper and register differ. */
export function WhatToDo({ t, number }: Props) {
  const subject = encodeURIComponent(number ?? "");
  const link = "text-primary-ink underline underline-offset-4";
  return (
    <section aria-labelledby="what-to-do" className="mt-8 border-s-2 border-line ps-5">
      <h2 id="what-to-do" className="text-base">
        {t("compare.title")}
      </h2>
      <ul className="mt-2 grid gap-1.5 text-[0.9375rem] leading-6.5 text-ink-muted">
        <li>{t("compare.paper")}</li>
        <li>
          {t("compare.platform")}{" "}
          <a href="https://cx.cnca.cn/" rel="noreferrer" className={link}>
            cx.cnca.cn
          </a>
        </li>
        <li>
          {t("compare.report")}{" "}
          <a href={`mailto:${REPORT_MAIL}?subject=${subject}`} className={link}>
            {REPORT_MAIL}
          </a>
        </li>
      </ul>
    </section>
  );
}
