import { CircleCheck, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { NextStepLink } from "@/components/cases/next-step-link";
import type { Standing } from "@/lib/cases/next-step";

type Props = { standing: Standing; caseId: string };

/** What this case asks of the person who looks at it: their own next step, or whom it waits for. */
export function NextStepBar({ standing, caseId }: Props) {
  const t = useTranslations("cases");
  if (standing.turn === "yours") {
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 rounded-md border border-primary/25 bg-primary-soft px-4 py-3 sm:px-5">
        <p className="min-w-0 flex-1 basis-56">
          <span className="me-3 text-sm font-semibold text-primary-ink">{t("standing.yours")}</span>
          <span className="font-medium">{t(`steps.${standing.step.key}.title`)}</span>
        </p>
        <NextStepLink href={standing.step.address(caseId)}>
          {t(`steps.${standing.step.key}.button`)}
        </NextStepLink>
      </div>
    );
  }
  const Icon = standing.turn === "others" ? Hourglass : CircleCheck;
  return (
    <p className="flex items-center gap-2.5 text-[0.9375rem] text-ink-muted">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
      {standing.turn === "others"
        ? t("standing.others", { what: t(`steps.${standing.step.key}.waiting`) })
        : t("standing.nobody")}
    </p>
  );
}
