import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FieldFrame } from "@/components/audits/field-frame";
import { PracticeAudit } from "@/components/practice/practice-audit";
import { loadField } from "@/lib/audits/loaders";
import { findScenario } from "@/lib/practice/scenarios";

type Props = { params: Promise<{ locale: string; scenario: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practice");
  return { title: t("title") };
}

export default async function PracticeScenarioPage({ params }: Props) {
  const { locale, scenario: id } = await params;
  const [t, field] = await Promise.all([getTranslations("practice"), loadField()]);
  const scenario = findScenario(id);
  if (!scenario) notFound();
  const title = t("heading", { title: scenario.title[locale === "en" ? "en" : "zh"] });
  return (
    <FieldFrame {...field} back="/field/practice" title={title}>
      <PracticeAudit scenarioId={scenario.id} trainee={field.person} />
    </FieldFrame>
  );
}
