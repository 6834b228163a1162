"use client";

import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";

/** A one-time link, shown once: only its hash is kept. */
export function SetupLink({ token }: { token: string }) {
  const t = useTranslations("access");
  const address = `${window.location.origin}/setup?token=${token}`;
  return (
    <Callout tone="success" title={t("accounts.linkTitle")} action={<CopyButton text={address} />}>
      <p>{t("accounts.linkHint")}</p>
      <p className="mt-2 font-mono text-sm break-all select-all">{address}</p>
    </Callout>
  );
}
