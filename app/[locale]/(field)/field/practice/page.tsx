import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldFrame } from "@/components/audits/field-frame";
import { PracticeList } from "@/components/practice/practice-list";
import { loadField } from "@/lib/audits/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practice");
  return { title: t("listTitle") };
}

export default async function PracticePage() {
  const [t, field] = await Promise.all([getTranslations("practice"), loadField()]);
  return (
    <FieldFrame {...field} back="/field" title={t("title")}>
      <PracticeList />
    </FieldFrame>
  );
}
