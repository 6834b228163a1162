import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldFrame } from "@/components/audits/field-frame";
import { MyAudits } from "@/components/audits/my-audits";
import { loadField, loadMyAudits } from "@/lib/audits/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("myAudits") };
}

export default async function FieldPage() {
  const [t, field, mine] = await Promise.all([getTranslations("audits"), loadField(), loadMyAudits()]);
  return (
    <FieldFrame {...field} back={field.hasDesk ? "/desk" : "/"} title={t("title")}>
      <MyAudits {...mine} />
    </FieldFrame>
  );
}
