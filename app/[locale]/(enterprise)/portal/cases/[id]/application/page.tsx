import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationForm } from "@/components/applications/application-form";
import { SupplementNotice } from "@/components/applications/supplement-notice";
import { loadApplicationForm } from "@/lib/applications/loaders";
import { stepAddress } from "@/lib/applications/steps";
import { redirect } from "@/lib/i18n/navigation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PortalApplicationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { step } = await searchParams;
  const form = await loadApplicationForm(id, step);
  // The address names the step: what is saved on the way must not carry anybody on to the next one.
  if (form.isEditable && step !== form.step) {
    redirect({ href: stepAddress(id, form.step), locale: await getLocale() });
  }
  return (
    <>
      <SupplementNotice rounds={form.application.rounds} />
      <ApplicationForm form={form} />
    </>
  );
}
