import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FeedbackPortal } from "@/components/feedback/feedback-portal";
import { loadFeedbackPortal } from "@/lib/feedback/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("feedback");
  return { title: t("title") };
}

export default async function FeedbackPage({ params }: Props) {
  const { id } = await params;
  return <FeedbackPortal {...(await loadFeedbackPortal(id))} />;
}
