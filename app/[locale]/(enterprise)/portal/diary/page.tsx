import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiaryView } from "@/components/diary/diary-view";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadDiary } from "@/lib/diary/loaders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diary"))("title") };
}

export default async function DiaryPage({ searchParams }: Props) {
  const diary = await loadDiary(await searchParams);
  const t = await getTranslations("diary");
  return (
    <Page>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <DiaryView {...diary} />
    </Page>
  );
}
