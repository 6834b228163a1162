import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SetupForm } from "@/components/access/setup-form";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadSetup } from "@/lib/access/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("setup.title"), referrer: "no-referrer" };
}

export default async function SetupPage({ searchParams }: PageProps<"/[locale]/setup">) {
  const { token } = await searchParams;
  const given = typeof token === "string" ? token : undefined;
  const link = await loadSetup(given);
  const t = await getTranslations("access");
  return (
    <Page width="narrow" className="max-w-md">
      <PageHeader
        title={t("setup.title")}
        subtitle={link && t(link.for === "colleague" ? "setup.forColleague" : "setup.forAdministrator")}
      />
      {link && given ? (
        <Card>
          <SetupForm token={given} colleague={link.for === "colleague" ? link : undefined} />
        </Card>
      ) : (
        <Callout tone="warning" title={t("setup.invalidTitle")}>
          {t("setup.invalid")}
        </Callout>
      )}
    </Page>
  );
}
