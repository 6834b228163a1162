import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnAccount } from "@/components/access/own-account";
import { loadOwnAccount } from "@/lib/access/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("account.title") };
}

export default async function AccountPage() {
  return <OwnAccount {...(await loadOwnAccount())} />;
}
