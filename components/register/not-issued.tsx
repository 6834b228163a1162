import { FileQuestion } from "lucide-react";
import { LookupForm } from "@/components/register/lookup-form";
import type { Spoken } from "@/components/register/texts";
import { REPORT_MAIL } from "@/lib/certificates/body";

type Props = Spoken & {
  typed: string;
  wasNumber: boolean;
  headingLevel?: 1 | 2;
};

/** The page of a number that we did not issue; proxy.ts gives it its status, 404. */
export function NotIssuedView({ typed, t, locale }: Spoken & { typed: string }) {
  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
      <NotIssued typed={typed} wasNumber t={t} locale={locale} />
    </div>
  );
}

/** "Not issued by us" is an answer, not an error: what it means and what to do about it. */
export function NotIssued({ typed, wasNumber, headingLevel = 1, t, locale }: Props) {
  const Heading = `h${headingLevel}` as const;
  const steps = wasNumber
    ? (["number", "name", "platform", "report"] as const)
    : (["name", "platform", "report"] as const);
  return (
    <div
      data-status="not_issued"
      className="overflow-hidden rounded-xl border border-line bg-surface shadow-md"
    >
      <div className="flex items-start gap-4 border-b border-danger-line bg-danger-soft px-5 py-5 sm:items-center sm:gap-5 sm:px-8 sm:py-6">
        <span className="grid size-14 shrink-0 place-items-center rounded-full bg-danger text-surface sm:size-16">
          <FileQuestion aria-hidden strokeWidth={2} className="size-8" />
        </span>
        <div className="min-w-0">
          <Heading className="text-2xl leading-tight font-bold text-danger-ink sm:text-3xl">
            {t(wasNumber ? "none.numberTitle" : "none.nameTitle")}
          </Heading>
          <p className="mt-1 leading-6">{t(wasNumber ? "none.numberText" : "none.nameText", { typed })}</p>
        </div>
      </div>
      <div className="px-5 py-6 sm:px-8">
        <p className="font-medium">{t("none.what")}</p>
        <ol className="mt-3 grid list-decimal gap-2 ps-5 text-[0.9375rem] leading-6.5 text-ink-muted marker:text-ink-faint">
          {steps.map((step) => (
            <li key={step}>
              {t(`none.${step}`)}
              {step === "platform" && (
                <>
                  {" "}
                  <a
                    href="https://cx.cnca.cn/"
                    rel="noreferrer"
                    className="text-primary-ink underline underline-offset-4"
                  >
                    cx.cnca.cn
                  </a>
                </>
              )}
              {step === "report" && (
                <>
                  {" "}
                  <a
                    href={`mailto:${REPORT_MAIL}?subject=${encodeURIComponent(typed)}`}
                    className="text-primary-ink underline underline-offset-4"
                  >
                    {REPORT_MAIL}
                  </a>
                </>
              )}
            </li>
          ))}
        </ol>
        {headingLevel === 1 && (
          <div className="mt-7 border-t border-line pt-6">
            <LookupForm t={t} locale={locale} typed={typed} />
          </div>
        )}
      </div>
    </div>
  );
}
