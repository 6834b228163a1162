import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApplicationReviewView } from "@/components/applications/application-review";
import { loadApplicationReview } from "@/lib/applications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("desk.title") };
}

export default async function DeskApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  return <ApplicationReviewView review={await loadApplicationReview((await params).id)} />;
}
