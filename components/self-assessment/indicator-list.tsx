import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/class-names";
import { Link } from "@/lib/i18n/navigation";
import { sheetAddress } from "@/lib/self-assessment/addresses";
import type { IndicatorProgress } from "@/lib/self-assessment/prediction";

type Props = {
  organisationId: string;
  progress: readonly IndicatorProgress[];
  locale: "zh" | "en";
  current?: string;
};

/** The fifteen indicators, each with how far it is answered. */
export function IndicatorList({ organisationId, progress, locale, current }: Props) {
  const t = useTranslations("selfAssessment");
  return (
    <nav aria-label={t("indicators")} data-print="hide">
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {progress.map(({ indicator, answered, total }) => (
          <li key={indicator.clause}>
            <Link
              href={sheetAddress(organisationId, indicator.clause)}
              aria-current={current === indicator.clause ? "step" : undefined}
              className={cn(
                "flex min-h-12 items-center justify-between gap-3 rounded-md border px-3.5 py-2",
                current === indicator.clause
                  ? "border-primary bg-primary-soft text-primary-ink"
                  : "border-line bg-surface hover:bg-sunken",
              )}
            >
              <span className="min-w-0">
                <span className="me-1 tabular-nums">{indicator.clause}</span> {indicator.title[locale]}
              </span>
              <span className="flex shrink-0 items-center gap-1 text-sm tabular-nums">
                {answered === total && <CircleCheck aria-hidden className="size-4 text-success-ink" />}
                {t("answeredOf", { answered, total })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
