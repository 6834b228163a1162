import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { submitComplaint } from "@/lib/complaints/actions";
import type { loadNewComplaint } from "@/lib/complaints/loaders";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

type Props = Awaited<ReturnType<typeof loadNewComplaint>>;

/** First whom it is about, then what it says. */
export function ComplaintForm({ text, organisations, today }: Props) {
  const t = useTranslations("complaints.form");
  const locale = useLocale() as Locale;
  return (
    <Stack gap="lg">
      <Card title={t("about")}>
        <form
          action={getPathname({ href: "/desk/complaints/new", locale })}
          className="flex flex-wrap items-end gap-3"
        >
          <label className="grid min-w-0 flex-1 basis-64 gap-1.5 text-sm text-ink-muted sm:max-w-md">
            {t("search")}
            <input type="search" name="q" required maxLength={80} defaultValue={text} className="control" />
          </label>
          <Button type="submit" tone="secondary">
            <Search aria-hidden />
            {t("find")}
          </Button>
        </form>
        {text && organisations.length === 0 && (
          <p role="status" className="mt-4 text-ink-muted">
            {t("notFound", { text })}
          </p>
        )}
      </Card>
      {organisations.length > 0 && (
        <Card title={t("title")}>
          <ActionForm action={submitComplaint} submitLabel={t("submit")}>
            <Field name="organisationId" label={t("organisation")} group>
              <RadioGroup
                options={organisations.map(({ id, name, creditCode }) => ({
                  value: id,
                  label: name,
                  hint: creditCode,
                }))}
                defaultValue={organisations.length === 1 ? organisations[0]?.id : undefined}
              />
            </Field>
            <Field name="summary" label={t("summary")} hint={t("summaryHint")}>
              <Textarea rows={5} />
            </Field>
            <Field name="major" label={t("major")} group>
              <RadioGroup
                options={[
                  { value: "yes", label: t("yes"), hint: t("yesHint") },
                  { value: "no", label: t("no") },
                ]}
              />
            </Field>
            <Field name="receivedOn" label={t("receivedOn")}>
              <DateInput max={today} defaultValue={today} />
            </Field>
          </ActionForm>
        </Card>
      )}
    </Stack>
  );
}
