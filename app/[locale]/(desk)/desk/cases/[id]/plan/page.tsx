import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanDesk } from "@/components/planning/plan-desk";
import { loadPlanDesk } from "@/lib/planning/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planning");
  return { title: t("title") };
}

export default async function PlanPage({ params }: Props) {
  const { id } = await params;
  return <PlanDesk {...(await loadPlanDesk(id))} />;
}
