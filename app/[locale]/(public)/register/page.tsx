import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuideLinks } from "@/components/organisations/guide-links";
import { NoPromise } from "@/components/organisations/no-promise";
import { RegisterForm } from "@/components/organisations/register-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { Callout } from "@/components/ui/callout";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { loadVisitor } from "@/lib/access/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organisations"))("register.title") };
}

export default async function RegisterPage() {
  const visitor = await loadVisitor();
  const t = await getTranslations("organisations.register");
  const account = t.rich("haveAccount", { link: (text) => <TextLink href="/sign-in">{text}</TextLink> });
  return (
    <Page width="narrow">
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <Stack>
        {visitor ? (
          <Callout tone="info" action={<TextLink href={visitor.home}>{t("toWork")}</TextLink>}>
            {t("signedIn")}
          </Callout>
        ) : (
          <p className="text-ink-muted">{account}</p>
        )}
        <GuideLinks />
        <NoPromise />
        <ClientMessages rooms={["organisations"]}>
          <RegisterForm />
        </ClientMessages>
      </Stack>
    </Page>
  );
}
