import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AcceptanceReviewCard } from "@/components/acceptance-review/acceptance-review";
import { ApplicationReviewView } from "@/components/applications/application-review";
import { Stack } from "@/components/ui/stack";
import { loadAcceptanceReview } from "@/lib/acceptance-review/loaders";
import { loadApplicationReview } from "@/lib/applications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("applications"))("desk.title") };
}

export default async function DeskApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [acceptance, review] = await Promise.all([loadAcceptanceReview(id), loadApplicationReview(id)]);
  return (
    <Stack>
      {acceptance && <AcceptanceReviewCard review={acceptance} />}
      <ApplicationReviewView review={review} />
    </Stack>
  );
}
