import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseFilter, caseListHref } from "@/components/cases/case-filter";
import { CaseList } from "@/components/cases/case-list";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadCaseList } from "@/lib/cases/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CasesPage({ searchParams }: Props) {
  const { request, rows, total, limit, next } = await loadCaseList(await searchParams);
  const { group, q, after } = request;
  const t = await getTranslations("cases");
  const count = t(total < limit ? "list.total" : "list.totalMany", { count: total });
  return (
    <Page width="wide">
      <PageHeader title={t("title")} badges={<span className="text-ink-muted">{count}</span>} />
      <CaseFilter group={group} q={q} />
      <CaseList
        rows={rows}
        narrowed={Boolean(group || q)}
        nextHref={next ? caseListHref({ group, q, after: next }) : undefined}
        firstHref={after ? caseListHref({ group, q }) : undefined}
      />
    </Page>
  );
}
