import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/access/sign-in-form";
import { Card } from "@/components/ui/card";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { loadSignIn } from "@/lib/access/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("signIn.title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { returnTo } = await searchParams;
  const { returnTo: target } = await loadSignIn(typeof returnTo === "string" ? returnTo : undefined);
  const t = await getTranslations("access");
  return (
    <Page width="narrow" className="max-w-md">
      <PageHeader title={t("signIn.title")} subtitle={t("signIn.subtitle")} />
      <Card>
        <SignInForm returnTo={target} />
      </Card>
      <p className="mt-6 text-ink-muted">
        {t.rich("signIn.noAccount", { link: (text) => <TextLink href="/register">{text}</TextLink> })}
      </p>
    </Page>
  );
}
