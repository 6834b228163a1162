import { ApplicationCheck } from "@/components/applications/application-check";
import { EligibilitySection } from "@/components/applications/eligibility-section";
import { FormSteps } from "@/components/applications/form-steps";
import { HeadcountSection } from "@/components/applications/headcount-section";
import { OrganisationSection } from "@/components/applications/organisation-section";
import { OutletsSection } from "@/components/applications/outlets-section";
import { ScopeSection } from "@/components/applications/scope-section";
import type { SectionProps } from "@/components/applications/section-props";
import type { loadApplicationForm } from "@/lib/applications/loaders";
import type { ApplicationSection } from "@/lib/applications/schema";
import { formSteps, stepAddress } from "@/lib/applications/steps";

const sectionForms: Record<ApplicationSection, (props: SectionProps) => React.ReactNode> = {
  organisation: OrganisationSection,
  headcount: HeadcountSection,
  outlets: OutletsSection,
  scope: ScopeSection,
  eligibility: EligibilitySection,
};

type Props = { form: Awaited<ReturnType<typeof loadApplicationForm>> };

/** The guided form: one section at a time beside the list of all, then the check and the declaration. */
export function ApplicationForm({ form }: Props) {
  const { application, gaps, step, today, hindrances } = form;
  const { caseId, revision, creditCode, answers } = application;
  const steps = formSteps.map((one) => ({
    step: one,
    href: stepAddress(caseId, one),
    missing:
      one === "check"
        ? hindrances.gaps.length + hindrances.materials.length + (hindrances.notEligible ? 1 : 0)
        : gaps.filter(({ section }) => section === one).length,
  }));
  const index = formSteps.indexOf(step);
  const previous = formSteps[index - 1];
  const next = formSteps[index + 1] ?? "check";
  const Section = step === "check" || !form.isEditable ? undefined : sectionForms[step];
  if (!form.isEditable) return <ApplicationCheck form={form} />;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="min-w-0 lg:sticky lg:top-20">
        <FormSteps steps={steps} current={step} />
      </div>
      {Section ? (
        <Section
          key={step}
          caseId={caseId}
          revision={revision}
          creditCode={creditCode}
          answers={answers}
          officialNames={application.officialNames}
          regionSuggestion={form.regionSuggestion}
          today={today}
          previousHref={previous && stepAddress(caseId, previous)}
          nextHref={stepAddress(caseId, next)}
        />
      ) : (
        <ApplicationCheck form={form} />
      )}
    </div>
  );
}
