import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ComplaintList } from "@/components/complaints/complaint-list";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadComplaints } from "@/lib/complaints/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("complaints");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ComplaintsPage({ searchParams }: Props) {
  const list = await loadComplaints(await searchParams);
  const t = await getTranslations("complaints");
  const other = list.onlyOpen ? "/desk/complaints?show=all" : "/desk/complaints";
  return (
    <Page>
      <PageHeader
        title={t("title")}
        subtitle={t("subtitle")}
        actions={
          <>
            <LinkButton href={other} tone="secondary">
              {t(list.onlyOpen ? "showAll" : "showOpen")}
            </LinkButton>
            {list.mayRecord && <LinkButton href="/desk/complaints/new">{t("record")}</LinkButton>}
          </>
        }
      />
      <ComplaintList {...list} />
    </Page>
  );
}
