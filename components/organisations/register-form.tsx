"use client";

import { useLocale, useTranslations } from "next-intl";
import { CreditCodeField } from "@/components/organisations/credit-code-field";
import { thenSignIn } from "@/components/organisations/sign-in-after";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { registerOrganisation } from "@/lib/organisations/actions";
import { enterpriseTypes } from "@/lib/organisations/schema";

/** An enterprise and its first account, in one form of two parts. */
export function RegisterForm() {
  const t = useTranslations("organisations");
  const r = useTranslations("organisations.register");
  const locale = useLocale();
  const types = enterpriseTypes.map((type) => ({
    value: type,
    label: t(`types.${type}`),
    hint: t(`typeHints.${type}`),
  }));
  return (
    <ActionForm
      action={thenSignIn(registerOrganisation, locale)}
      hidden={{ locale }}
      submitLabel={r("submit")}
      submitSize="lg"
    >
      <Card title={r("organisation")} description={r("organisationHint")}>
        <div className="grid gap-5">
          <Field name="organisationName" label={r("name")} hint={r("nameHint")}>
            <Input autoComplete="organization" maxLength={100} />
          </Field>
          <CreditCodeField name="creditCode" label={r("creditCode")} hint={r("creditCodeHint")} />
          <Field name="enterpriseType" label={r("type")} group>
            <RadioGroup options={types} />
          </Field>
          <Field name="legalPerson" label={r("legalPerson")}>
            <Input autoComplete="off" maxLength={60} className="sm:max-w-72" />
          </Field>
          <Field name="registeredAddress" label={r("registeredAddress")}>
            <Input autoComplete="street-address" maxLength={200} />
          </Field>
          <Field name="officeAddress" label={r("officeAddress")} hint={r("officeAddressHint")} optional>
            <Input autoComplete="off" maxLength={200} />
          </Field>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field name="contactName" label={r("contactName")}>
              <Input autoComplete="off" maxLength={60} />
            </Field>
            <Field name="contactPhone" label={r("contactPhone")}>
              <Input type="tel" autoComplete="tel" maxLength={30} />
            </Field>
          </div>
        </div>
      </Card>
      <Card title={r("account")} description={r("accountHint")}>
        <div className="grid gap-5">
          <div className="grid gap-5 sm:grid-cols-2">
            <Field name="name" label={r("personName")}>
              <Input autoComplete="name" maxLength={60} />
            </Field>
            <Field name="email" label={r("email")}>
              <Input type="email" autoComplete="username" maxLength={254} />
            </Field>
          </div>
          <PasswordFields />
          <Checkbox name="agreed" label={r("agreed")} />
        </div>
      </Card>
    </ActionForm>
  );
}

/** A new password, twice; side by side where there is room. */
export function PasswordFields() {
  const t = useTranslations("organisations.register");
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Field name="password" label={t("password")} hint={t("passwordHint")}>
        <Input type="password" autoComplete="new-password" maxLength={200} />
      </Field>
      <Field name="passwordAgain" label={t("passwordAgain")}>
        <Input type="password" autoComplete="new-password" maxLength={200} />
      </Field>
    </div>
  );
}
