"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { type StaffRoleName, staffRoles } from "@/lib/access/schema";

export function RoleChoices({ held = [] }: { held?: readonly StaffRoleName[] }) {
  const t = useTranslations("access");
  return (
    <Field name="roles[]" label={t("roles")} hint={t("accounts.rolesHint")} group>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {staffRoles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`staffRoles.${role}`)}
            defaultChecked={held.includes(role)}
          />
        ))}
      </div>
    </Field>
  );
}
