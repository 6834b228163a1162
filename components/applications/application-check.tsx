import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { ApplicationAnswersView } from "@/components/applications/application-answers";
import { EligibilityPanel } from "@/components/applications/eligibility-panel";
import { SubmitForm } from "@/components/applications/submit-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import type { loadApplicationForm } from "@/lib/applications/loaders";
import { isReady } from "@/lib/applications/readiness";
import { stepAddress } from "@/lib/applications/steps";
import { portalAddress } from "@/lib/cases/sections";

type Props = { form: Awaited<ReturnType<typeof loadApplicationForm>> };

/** Everything once more before it is handed in: what is missing with the way there, then the declaration. */
export function ApplicationCheck({ form }: Props) {
  const t = useTranslations("applications");
  const materials = useTranslations("materials");
  const { application, hindrances, isSubmittable, isEditable } = form;
  const { gaps, notEligible, materials: materialFaults } = hindrances;
  const { caseId, answers } = application;
  const materialsHref = portalAddress(caseId, "materials");
  const ready = isReady(hindrances);
  return (
    <Stack>
      {isSubmittable && (
        <Card title={t("check.title")} description={t("check.description")}>
          {gaps.length + materialFaults.length === 0 ? (
            <p className="text-success-ink">{t("check.complete")}</p>
          ) : (
            <ul className="grid gap-2">
              {gaps.map(({ section, field }) => (
                <MissingLine key={`${section}.${field}`}>
                  {t.rich("check.gap", {
                    section: t(`sections.${section}`),
                    field: t(`fields.${field}`),
                    link: (text) =>
                      isEditable ? <TextLink href={stepAddress(caseId, section)}>{text}</TextLink> : text,
                  })}
                </MissingLine>
              ))}
              {materialFaults.map(({ item, fault }) => (
                <MissingLine key={item}>
                  <TextLink href={`${materialsHref}#${item}`}>{materials(`items.${item}.title`)}</TextLink>
                  {t("check.materialFault", { fault: materials(`state.${fault}`) })}
                </MissingLine>
              ))}
            </ul>
          )}
        </Card>
      )}
      <EligibilityPanel answers={answers} today={form.today} />
      {isSubmittable && !ready && (
        <Callout tone="warning">{t(notEligible ? "check.notEligible" : "check.notReady")}</Callout>
      )}
      {ready && form.maySubmit && (
        <Card title={t("declare.title")} className="border-primary/40">
          <SubmitForm caseId={caseId} />
        </Card>
      )}
      {ready && isSubmittable && !form.maySubmit && <Callout tone="info">{t("check.ownerSubmits")}</Callout>}
      <ApplicationAnswersView application={application} />
    </Stack>
  );
}

function MissingLine({ children }: { children: React.ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <CircleAlert aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
      <span>{children}</span>
    </li>
  );
}
