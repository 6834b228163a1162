import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MembersView } from "@/components/organisations/members-view";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { loadMembers } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organisations"))("members.title") };
}

export default async function MembersPage() {
  const organisations = await loadMembers();
  const t = await getTranslations("organisations.members");
  return (
    <Page>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <Stack gap="lg">
        {organisations.map((organisation) => (
          <MembersView key={organisation.organisationId} organisation={organisation} />
        ))}
      </Stack>
    </Page>
  );
}
