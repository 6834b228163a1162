import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LookupView } from "@/components/register/lookup-view";
import { redirect } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";
import { loadLookup } from "@/lib/register/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("register");
  return { title: t("title"), description: t("lead") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LookupPage({ searchParams }: Props) {
  const answer = await loadLookup(await searchParams);
  const locale = (await getLocale()) as Locale;
  if (answer.kind === "certificate") {
    return redirect({ href: `/certificates/${encodeURIComponent(answer.number)}`, locale });
  }
  const t = await getTranslations("register");
  return <LookupView answer={answer} t={(key, values) => t(key, values)} locale={locale} />;
}
