"use client";

import { useLocale, useTranslations } from "next-intl";
import { PasswordFields } from "@/components/organisations/register-form";
import { thenSignIn } from "@/components/organisations/sign-in-after";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { joinOrganisation } from "@/lib/organisations/actions";

/** An invited colleague chooses name and password. */
export function JoinForm({ token }: { token: string }) {
  const t = useTranslations("organisations");
  const locale = useLocale();
  return (
    <ActionForm
      action={thenSignIn(joinOrganisation, locale)}
      hidden={{ token, locale }}
      submitLabel={t("join.submit")}
    >
      <Field name="name" label={t("register.personName")}>
        <Input autoComplete="name" maxLength={60} />
      </Field>
      <PasswordFields />
    </ActionForm>
  );
}
