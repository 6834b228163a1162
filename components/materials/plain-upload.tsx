import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { acceptedExtensions } from "@/lib/files/content-type";
import type { ChecklistEntry } from "@/lib/materials/checklist";
import type { Told } from "@/lib/materials/told";

type Props = {
  caseId: string;
  entry: ChecklistEntry;
  enterpriseName: string;
  told: Told | null;
};

/** The upload of one file where no script runs: a form that the browser itself sends, and what came of it. */
export function PlainUpload({ caseId, entry, enterpriseName, told }: Props) {
  const t = useTranslations("materials");
  const outcomes = useTranslations("outcomes");
  const locale = useLocale();
  const title = t(`items.${entry.key}.title`);
  return (
    <>
      {told && (
        <Callout tone="danger" live>
          {outcomes(`failures.${told.code}`, told.params)}{" "}
          {told.fault && outcomes.has(`fields.${told.fault}`) && outcomes(`fields.${told.fault}`)}
        </Callout>
      )}
      <noscript>
        <form
          method="post"
          encType="multipart/form-data"
          action={`/api/cases/${caseId}/materials/${entry.key}?locale=${locale}`}
          aria-label={t("uploadOf", { item: title })}
          className="grid gap-5 rounded-lg border border-line bg-sunken/40 p-4 sm:p-5"
        >
          <Field name="file" label={t("file")} hint={t("transfer.plainHint")}>
            <Input type="file" accept={acceptedExtensions} />
          </Field>
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <Field name="effectiveOn" label={t("effectiveOn")} hint={t("effectiveOnHint")} optional>
              <DateInput />
            </Field>
            {entry.validity !== "none" && (
              <Field name="validUntil" label={t("validUntil")} optional={entry.validity === "optional"}>
                <DateInput />
              </Field>
            )}
            {entry.statesCode && (
              <>
                <Field name="statedCode" label={t("statedCode")} hint={t("statedCodeHint")}>
                  <Input maxLength={40} />
                </Field>
                <Field name="statedName" label={t("statedName")} hint={t("statedNameHint")}>
                  <Input maxLength={100} defaultValue={enterpriseName} />
                </Field>
              </>
            )}
          </div>
          <div>
            <Button type="submit" tone="secondary">
              {t("send")}
            </Button>
          </div>
        </form>
      </noscript>
    </>
  );
}
