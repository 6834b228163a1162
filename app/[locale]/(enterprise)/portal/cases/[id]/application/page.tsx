import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApplicationForm } from "@/components/applications/application-form";
import { SupplementNotice } from "@/components/applications/supplement-notice";
import { loadApplicationForm } from "@/lib/applications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PortalApplicationPage({ params, searchParams }: Props) {
  const form = await loadApplicationForm((await params).id, (await searchParams).step);
  return (
    <>
      <SupplementNotice rounds={form.application.rounds} />
      <ApplicationForm form={form} />
    </>
  );
}
