import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PortalHomeView } from "@/components/organisations/portal-home";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadPortalHome } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organisations"))("portal.title") };
}

export default async function PortalPage() {
  const organisations = await loadPortalHome();
  const t = await getTranslations("organisations.portal");
  return (
    <Page width="wide">
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <PortalHomeView organisations={organisations} />
    </Page>
  );
}
