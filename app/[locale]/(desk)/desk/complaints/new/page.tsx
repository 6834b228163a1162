import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ComplaintForm } from "@/components/complaints/complaint-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { loadNewComplaint } from "@/lib/complaints/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("complaints");
  return { title: t("record") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewComplaintPage({ searchParams }: Props) {
  const data = await loadNewComplaint(await searchParams);
  const t = await getTranslations("complaints");
  return (
    <Page width="narrow">
      <PageHeader
        above={
          <Breadcrumb items={[{ label: t("title"), href: "/desk/complaints" }, { label: t("record") }]} />
        }
        title={t("record")}
      />
      <ComplaintForm {...data} />
    </Page>
  );
}
