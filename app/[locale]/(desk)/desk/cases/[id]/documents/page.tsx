import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewDesk } from "@/components/document-review/review-desk";
import { mapStates } from "@/lib/document-review/coverage";
import { loadDocuments } from "@/lib/document-review/loaders";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documentReview");
  return { title: t("title") };
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { coverage } = await searchParams;
  return (
    <ReviewDesk {...(await loadDocuments(id))} coverage={mapStates.find((state) => state === coverage)} />
  );
}
