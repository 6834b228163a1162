"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TransferRules } from "@/components/applications/transfer-rules";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { requestedLevels } from "@/lib/applications/schema";
import type { TransferClaim } from "@/lib/applications/transfer/rules";

/** Whether the enterprise comes from another body; its certificate is asked for only then. */
export function TransferFields({ claim }: { claim: TransferClaim | null }) {
  const t = useTranslations("applications");
  const levels = useTranslations("ui.level");
  const [claimed, setClaimed] = useState(claim !== null);
  return (
    <>
      <Field name="transfer" label={t("questions.transfer")} hint={t("hints.transfer")} group>
        <RadioGroup
          look="segmented"
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(`answers.${value}`) }))}
          value={claimed ? "yes" : "no"}
          onValueChange={(value) => setClaimed(value === "yes")}
        />
      </Field>
      {/* What was typed is there again for whoever says no by mistake. */}
      <div className={claimed ? "grid min-w-0 gap-6 rounded-lg border border-line p-4" : "hidden"}>
        <TransferRules />
        <div className="grid items-start gap-6 sm:grid-cols-2">
          <Field name="transferBody" label={t("fields.transferBody")}>
            <Input defaultValue={claim?.body} maxLength={100} />
          </Field>
          <Field name="transferCertificate" label={t("fields.transferCertificate")}>
            <Input defaultValue={claim?.certificateNumber} maxLength={60} />
          </Field>
          <Field name="transferLevel" label={t("fields.transferLevel")}>
            <Select
              options={requestedLevels.map((value) => ({ value, label: levels(value) }))}
              defaultValue={claim?.level ?? ""}
            />
          </Field>
          <div className="hidden sm:block" />
          <Field name="transferIssuedOn" label={t("fields.transferIssuedOn")}>
            <DateInput defaultValue={claim?.issuedOn ?? ""} />
          </Field>
          <Field name="transferExpiresOn" label={t("fields.transferExpiresOn")}>
            <DateInput defaultValue={claim?.expiresOn ?? ""} />
          </Field>
        </div>
        <Field name="transferReason" label={t("fields.transferReason")} hint={t("hints.transferReason")}>
          <Textarea rows={2} defaultValue={claim?.reason} maxLength={500} />
        </Field>
      </div>
    </>
  );
}
