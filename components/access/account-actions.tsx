"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RoleChoices } from "@/components/access/role-choices";
import { SetupLink } from "@/components/access/setup-link";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { disableAccount, enableAccount, makeSetupLink, setStaffRoles } from "@/lib/access/actions";
import type { StaffRoleName } from "@/lib/access/schema";

type Props = {
  accountId: string;
  name: string;
  roles: readonly StaffRoleName[];
  disabled: boolean;
  /** One's own account cannot be disabled by oneself. */
  own: boolean;
};

/** What an administrator does with one account, in one dialog. */
export function AccountActions({ accountId, name, roles, disabled, own }: Props) {
  const t = useTranslations("access");
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string>();
  const change = (next: boolean) => {
    setOpen(next);
    setToken(undefined);
  };
  const hidden = { accountId };
  return (
    <Dialog
      trigger={
        <Button tone="secondary" size="sm" aria-label={t("accounts.manageNamed", { name })}>
          {t("accounts.manage")}
        </Button>
      }
      title={name}
      open={open}
      onOpenChange={change}
    >
      <div className="grid gap-6">
        <ActionForm
          action={setStaffRoles}
          hidden={hidden}
          submitLabel={t("accounts.saveRoles")}
          onDone={() => setOpen(false)}
        >
          <RoleChoices held={roles} />
        </ActionForm>
        <div className="grid gap-4 border-t border-line pt-5">
          {token && <SetupLink token={token} />}
          <div className="flex flex-wrap gap-3">
            {!disabled && (
              <ActionForm
                action={makeSetupLink}
                hidden={hidden}
                submitLabel={t("accounts.newLink")}
                submitTone="secondary"
                onDone={(value) => setToken(value.token)}
              />
            )}
            {disabled ? (
              <ActionForm
                action={enableAccount}
                hidden={hidden}
                submitLabel={t("accounts.enable")}
                submitTone="secondary"
                onDone={() => setOpen(false)}
              />
            ) : (
              !own && (
                <ActionForm
                  action={disableAccount}
                  hidden={hidden}
                  submitLabel={t("accounts.disable")}
                  submitTone="danger-quiet"
                  confirm={{
                    title: t("accounts.disableTitle", { name }),
                    description: t("accounts.disableHint"),
                    confirmLabel: t("accounts.disable"),
                    tone: "danger",
                  }}
                  onDone={() => setOpen(false)}
                />
              )
            )}
          </div>
        </div>
      </div>
    </Dialog>
  );
}
