import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewPortal } from "@/components/document-review/review-portal";
import { loadDocuments } from "@/lib/document-review/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documentReview");
  return { title: t("title") };
}

export default async function DocumentsPage({ params }: Props) {
  const { id } = await params;
  return <ReviewPortal {...(await loadDocuments(id))} />;
}
