import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlanCard } from "@/components/planning/plan-card";
import { PlanForm } from "@/components/planning/plan-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stack } from "@/components/ui/stack";
import { VisitCard } from "@/components/visits/visit-facts";
import type { loadPlanDesk } from "@/lib/planning/loaders";

type Props = Awaited<ReturnType<typeof loadPlanDesk>>;

/** The plan at the desk: the version in force, the form for whoever may plan now, and earlier versions. */
export function PlanDesk({ caseId, plans, halfDays, draft, visit }: Props) {
  const t = useTranslations("planning");
  const [latest, ...earlier] = plans;
  return (
    <Stack>
      {latest && <PlanCard plan={latest} isLatest />}
      {visit && <VisitCard visit={visit} />}
      {!latest && !draft && <EmptyState icon={CalendarClock} title={t("none")} text={t("noneText")} />}
      {draft && (!latest || latest.objectedAt) && (
        <Card
          title={t(latest ? "form.titleAgain" : "form.title")}
          description={t(latest ? "form.descriptionAgain" : "form.description")}
        >
          <PlanForm key={latest?.version} caseId={caseId} former={latest} halfDays={halfDays} {...draft} />
        </Card>
      )}
      {draft && latest && !latest.objectedAt && (
        // A plan that stands is seldom made anew: the form waits folded away.
        <details key={latest.version}>
          <summary className="flex min-h-11 w-fit cursor-pointer items-center text-[0.9375rem] font-medium text-primary-ink">
            {t("form.titleAgain")}
          </summary>
          <Card className="mt-2" title={t("form.titleAgain")} description={t("form.descriptionAgain")}>
            <PlanForm caseId={caseId} former={latest} halfDays={halfDays} {...draft} />
          </Card>
        </details>
      )}
      <EarlierPlans plans={earlier} />
    </Stack>
  );
}

/** Versions that are no longer in force, folded away. */
export function EarlierPlans({ plans }: { plans: Props["plans"] }) {
  const t = useTranslations("planning");
  if (plans.length === 0) return null;
  return (
    <details className="group">
      <summary className="flex min-h-11 cursor-pointer items-center text-[0.9375rem] font-medium text-primary-ink">
        {t("earlier")}
      </summary>
      <Stack className="mt-2">
        {plans.map((plan) => (
          <PlanCard key={plan.version} plan={plan} isLatest={false} headingLevel={3} />
        ))}
      </Stack>
    </details>
  );
}
