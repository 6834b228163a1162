import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldShellApp } from "@/components/tablet/field-shell-app";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audits");
  return { title: t("title") };
}

/** Served by the service worker for the field's addresses when there is no network, and for prepared audits. */
export default function ShellPage() {
  return <FieldShellApp />;
}
