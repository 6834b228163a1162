import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FeedbackList } from "@/components/feedback/feedback-list";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadFeedbackList } from "@/lib/feedback/loaders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("feedback");
  return { title: t("listTitle") };
}

export default async function FeedbackListPage({ searchParams }: Props) {
  const list = await loadFeedbackList(await searchParams);
  const t = await getTranslations("feedback");
  return (
    <Page>
      <PageHeader title={t("listTitle")} subtitle={t("listText")} />
      <FeedbackList {...list} />
    </Page>
  );
}
