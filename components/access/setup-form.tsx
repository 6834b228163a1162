"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { completeSetup } from "@/lib/access/actions";

type Props = { token: string; colleague?: { name: string; email: string } };

/** Chooses the first password behind a one-time link; the first administrator also says who they are. */
export function SetupForm({ token, colleague }: Props) {
  const t = useTranslations("access");
  const [email, setEmail] = useState<string>();
  if (email) {
    return (
      <Callout
        tone="success"
        title={t("setup.doneTitle")}
        action={<LinkButton href="/sign-in">{t("signIn.submit")}</LinkButton>}
      >
        {t("setup.done", { email })}
      </Callout>
    );
  }
  return (
    <ActionForm
      action={completeSetup}
      hidden={{ token }}
      submitLabel={t("setup.submit")}
      onDone={(value) => setEmail(value.email)}
    >
      {colleague ? (
        <p>
          {colleague.name}
          <span className="block text-ink-muted">{colleague.email}</span>
        </p>
      ) : (
        <>
          <Field name="name" label={t("name")}>
            <Input autoComplete="name" />
          </Field>
          <Field name="email" label={t("email")}>
            <Input type="email" autoComplete="username" />
          </Field>
        </>
      )}
      <Field name="password" label={t("newPassword")} hint={t("passwordRule")}>
        <Input type="password" autoComplete="new-password" />
      </Field>
      <Field name="passwordAgain" label={t("passwordAgain")}>
        <Input type="password" autoComplete="new-password" />
      </Field>
    </ActionForm>
  );
}
