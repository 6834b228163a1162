import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanPortal } from "@/components/planning/plan-portal";
import { loadPlanPortal } from "@/lib/planning/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planning");
  return { title: t("title") };
}

export default async function PlanPage({ params }: Props) {
  const { id } = await params;
  return <PlanPortal {...(await loadPlanPortal(id))} />;
}
