import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StaffAccounts } from "@/components/access/staff-accounts";
import { ClientMessages } from "@/components/shell/client-messages";
import { loadStaffAccounts } from "@/lib/access/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("accounts.title") };
}

export default async function StaffAccountsPage() {
  return (
    <ClientMessages rooms={["access"]}>
      <StaffAccounts {...(await loadStaffAccounts())} />
    </ClientMessages>
  );
}
