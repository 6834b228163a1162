import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { StepItem } from "@/components/applications/step-item";
import { cn } from "@/components/ui/class-names";
import type { FormStep } from "@/lib/applications/steps";
import { Link } from "@/lib/i18n/navigation";

type Props = { steps: readonly { step: FormStep; href: string; missing: number }[]; current: FormStep };

/** The sections of the form with what each still lacks; a list beside the form, a row above it on a phone. */
export function FormSteps({ steps, current }: Props) {
  const t = useTranslations("applications");
  return (
    <nav aria-label={t("stepsLabel")} className="min-w-0">
      <ol className="relative flex gap-1 overflow-x-auto pb-1 lg:grid lg:overflow-visible lg:pb-0">
        {steps.map(({ step, href, missing }, index) => (
          <StepItem key={step} current={step === current}>
            <Link
              href={href}
              aria-current={step === current ? "step" : undefined}
              className={cn(
                "flex min-h-11 items-center gap-3 rounded-md px-3 py-2",
                step === current ? "bg-primary-soft font-semibold text-primary-ink" : "hover:bg-sunken",
              )}
            >
              {missing === 0 ? (
                <CircleCheck aria-hidden className="size-5 shrink-0 text-success" />
              ) : (
                <CircleDashed aria-hidden className="size-5 shrink-0 text-ink-faint" />
              )}
              <span className="min-w-0">
                <span className="block whitespace-nowrap lg:whitespace-normal">
                  {index + 1}. {t(`sections.${step}`)}
                </span>
                <span className="block text-xs font-normal text-ink-muted">
                  {missing === 0 ? t("stepComplete") : t("stepMissing", { count: missing })}
                </span>
              </span>
            </Link>
          </StepItem>
        ))}
      </ol>
    </nav>
  );
}
