import type { Metadata } from "next";
import { PortalOverview } from "@/components/organisations/portal-overview";
import { loadPortalCase, loadPortalOverview } from "@/lib/organisations/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { header } = await loadPortalCase((await params).id);
  return { title: header.reference };
}

export default async function PortalCasePage({ params }: Props) {
  const { id } = await params;
  return <PortalOverview {...(await loadPortalOverview(id))} />;
}
