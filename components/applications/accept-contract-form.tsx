"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { acceptContractVersion } from "@/lib/applications/actions";

type Props = { caseId: string; version: number; textSha256: string };

/** Accepts exactly the text on this page: its version and hash go along. */
export function AcceptContractForm({ caseId, version, textSha256 }: Props) {
  const t = useTranslations("applications.contract");
  return (
    <ActionForm
      action={acceptContractVersion}
      hidden={{ caseId, version: String(version), textSha256 }}
      submitLabel={t("accept")}
      submitSize="lg"
      confirm={{
        title: t("acceptConfirm", { version }),
        description: t("acceptConfirmText"),
        confirmLabel: t("accept"),
      }}
    >
      <p className="text-ink-muted">{t("acceptText")}</p>
      <Checkbox name="agreed" label={t("agree", { version })} />
    </ActionForm>
  );
}
