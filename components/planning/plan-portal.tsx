import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlanCard } from "@/components/planning/plan-card";
import { EarlierPlans } from "@/components/planning/plan-desk";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { portalAddress } from "@/lib/cases/sections";
import { confirmPlan, objectToPlan } from "@/lib/planning/actions";
import type { loadPlanPortal } from "@/lib/planning/loaders";

type Props = Awaited<ReturnType<typeof loadPlanPortal>>;

/** The plan for the enterprise: who comes when, and the two answers it can give. */
export function PlanPortal({ caseId, plans, mayAnswer }: Props) {
  const t = useTranslations("planning");
  const [latest, ...earlier] = plans;
  if (!latest) return <EmptyState icon={CalendarClock} title={t("none")} text={t("noneTextPortal")} />;
  const hidden = { caseId, version: String(latest.version) };
  return (
    <Stack>
      {mayAnswer && (
        <Callout tone="warning" title={t("answer.title")}>
          {t("answer.text")}
        </Callout>
      )}
      {latest.confirmedAt && (
        <Callout
          tone="success"
          action={
            <LinkButton tone="secondary" size="sm" href={portalAddress(caseId, "visit")}>
              {t("answer.prepare")}
            </LinkButton>
          }
        >
          {t("answer.waitingConfirmed")}
        </Callout>
      )}
      {latest.objectedAt && <Callout>{t("answer.waitingObjected")}</Callout>}
      <PlanCard plan={latest} isLatest />
      {mayAnswer && (
        <>
          <ActionForm
            action={confirmPlan}
            hidden={hidden}
            submitLabel={t("answer.confirm")}
            submitSize="lg"
            confirm={{
              title: t("answer.confirmTitle"),
              description: t("answer.confirmText"),
              confirmLabel: t("answer.confirm"),
            }}
          />
          <Card title={t("answer.objectTitle")} description={t("answer.objectText")}>
            <ActionForm
              action={objectToPlan}
              hidden={hidden}
              submitLabel={t("answer.object")}
              submitTone="secondary"
            >
              <Field name="reason" label={t("answer.reason")} hint={t("answer.reasonHint")}>
                <Textarea rows={3} maxLength={1000} />
              </Field>
            </ActionForm>
          </Card>
        </>
      )}
      <EarlierPlans plans={earlier} />
    </Stack>
  );
}
