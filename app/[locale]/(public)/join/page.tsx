import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/organisations/join-form";
import { ClientMessages } from "@/components/shell/client-messages";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadInvitation } from "@/lib/organisations/loaders";

// The token stands in the address: it must not travel on to another page's log.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organisations"))("join.title"), referrer: "no-referrer" };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JoinPage({ searchParams }: Props) {
  const { token: given } = await searchParams;
  const token = typeof given === "string" ? given : undefined;
  const invitation = await loadInvitation(token);
  const t = await getTranslations("organisations.join");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("title")}
        subtitle={invitation && t("subtitle", { organisation: invitation.organisationName })}
      />
      {invitation && token ? (
        <ClientMessages rooms={["organisations"]}>
          <Card>
            <p className="mb-5 text-ink-muted">
              {t("email")} <span className="font-medium text-ink">{invitation.email}</span>
            </p>
            <JoinForm token={token} />
          </Card>
        </ClientMessages>
      ) : (
        <Callout tone="warning" title={t("invalid")}>
          {t("invalidText")}
        </Callout>
      )}
    </Page>
  );
}
