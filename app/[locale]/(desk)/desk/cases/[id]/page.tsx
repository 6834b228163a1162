import type { Metadata } from "next";
import { CaseOverviewView } from "@/components/cases/case-overview";
import { loadCaseOverview, loadDeskCase } from "@/lib/cases/loaders";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { header } = await loadDeskCase((await params).id);
  return { title: `${header.organisationName} ${header.reference}` };
}

export default async function CaseOverviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { overview, history, older } = await loadCaseOverview(id, await searchParams);
  return <CaseOverviewView caseId={id} overview={overview} history={history} older={older} />;
}
