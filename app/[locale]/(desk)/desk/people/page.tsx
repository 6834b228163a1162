import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleList } from "@/components/people/people-list";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadPeople } from "@/lib/people/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people");
  return { title: t("title") };
}

export default async function PeoplePage() {
  const { people, today } = await loadPeople();
  const t = await getTranslations("people");
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        badges={<span className="text-ink-muted">{t("count", { count: people.length })}</span>}
        subtitle={t("subtitle")}
      />
      <PeopleList people={people} today={today} />
    </Page>
  );
}
