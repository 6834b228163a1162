"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { leaveDevice } from "@/components/access/leave-device";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type FailureCode, type FormState, failureCodes } from "@/lib/outcome";

/** E-mail and password, through next-auth; a refusal keeps the address that was typed. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations("access");

  async function submit(_: FormState<null>, form: FormData): Promise<FormState<null>> {
    const email = String(form.get("email") ?? "");
    const password = String(form.get("password") ?? "");
    const missing = { code: "required" };
    const fields = { ...(email ? {} : { email: missing }), ...(password ? {} : { password: missing }) };
    if (!email || !password) return { state: "failed", code: "invalid_input", fields, values: { email } };
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer?.error) return { state: "failed", ...refusalOf(answer.error), values: { email } };
    // On a shared tablet the one before must not be shown to this one.
    await leaveDevice();
    // A whole new page: nothing rendered for the public, or for another person, is kept.
    window.location.assign(returnTo);
    return { state: "done", value: null };
  }

  return (
    <ActionForm action={submit} submitLabel={t("signIn.submit")}>
      <Field name="email" label={t("email")}>
        <Input type="email" autoComplete="username" autoFocus />
      </Field>
      <Field name="password" label={t("password")} hint={t("signIn.forgotten")}>
        <Input type="password" autoComplete="current-password" />
      </Field>
    </ActionForm>
  );
}

/** What next-auth hands over as one text: a failure's code, and after a colon the seconds to wait. */
function refusalOf(text: string): { code: FailureCode; params?: { seconds: number } } {
  const [code, seconds] = text.split(":");
  const known = failureCodes.find((candidate) => candidate === code);
  if (!known) return { code: "unexpected" };
  return seconds ? { code: known, params: { seconds: Number(seconds) } } : { code: known };
}
