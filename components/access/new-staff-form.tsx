"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RoleChoices } from "@/components/access/role-choices";
import { SetupLink } from "@/components/access/setup-link";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createStaffAccount } from "@/lib/access/actions";

/** Adds a colleague and shows the one-time link to hand over. */
export function NewStaffForm() {
  const t = useTranslations("access");
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string>();
  const change = (next: boolean) => {
    setOpen(next);
    setToken(undefined);
  };
  return (
    <Dialog
      trigger={<Button>{t("accounts.add")}</Button>}
      title={t("accounts.add")}
      open={open}
      onOpenChange={change}
    >
      {token ? (
        <SetupLink token={token} />
      ) : (
        <ActionForm
          action={createStaffAccount}
          submitLabel={t("accounts.create")}
          onDone={(value) => setToken(value.token)}
        >
          <Field name="name" label={t("name")}>
            <Input autoComplete="off" />
          </Field>
          <Field name="email" label={t("email")}>
            <Input type="email" autoComplete="off" />
          </Field>
          <RoleChoices />
        </ActionForm>
      )}
    </Dialog>
  );
}
