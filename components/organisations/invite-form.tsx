"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { inviteMember } from "@/lib/organisations/actions";

/** Makes the one-time link and shows it once: only its hash is kept. */
export function InviteForm({ organisationId }: { organisationId: string }) {
  const t = useTranslations("organisations.members");
  const locale = useLocale();
  const [address, setAddress] = useState<string>();
  return (
    <div className="grid gap-5">
      <ActionForm
        action={inviteMember}
        hidden={{ organisationId }}
        submitLabel={t("makeLink")}
        submitTone="secondary"
        resetOnDone
        onDone={({ token }) =>
          setAddress(`${window.location.origin}${locale === "zh" ? "" : `/${locale}`}/join?token=${token}`)
        }
      >
        <Field name="email" label={t("inviteEmail")}>
          <Input type="email" autoComplete="off" maxLength={254} className="max-w-96" />
        </Field>
      </ActionForm>
      {address && (
        <Callout tone="success" title={t("linkTitle")} live action={<CopyButton text={address} />}>
          <p>{t("linkHint")}</p>
          <p className="mt-2 font-mono text-sm break-all select-all">{address}</p>
        </Callout>
      )}
    </div>
  );
}
