import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkList } from "@/components/cases/work-list";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadWork } from "@/lib/cases/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.work");
  return { title: t("title") };
}

export default async function MyWorkPage() {
  const { items, now } = await loadWork();
  const t = await getTranslations("cases.work");
  return (
    <Page width="wide">
      <PageHeader title={t("title")} subtitle={t("subtitle", { count: items.length })} />
      <WorkList items={items} now={now} />
    </Page>
  );
}
