import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { deleteMonth, keepMonth } from "@/lib/diary/actions";
import type { Month } from "@/lib/diary/month";
import type { KeptMonth } from "@/lib/diary/queries";
import { writtenRate } from "@/lib/diary/rates";

const counts = ["services", "complaints", "complaintsResolved", "surveysSent", "surveysAnswered"] as const;

type Props = { organisationId: string; month: Month; kept: KeptMonth | null };

/** One month's figures side by side, as in a row of a spreadsheet. */
export function MonthCard({ organisationId, month, kept }: Props) {
  const t = useTranslations("diary");
  const name = t("month", { year: month.slice(0, 4), month: Number(month.slice(5)) });
  const satisfaction = kept?.satisfaction ?? null;
  return (
    <Card title={name} description={t("form.text")} headingLevel={3} id="month">
      <ActionForm
        action={keepMonth}
        hidden={{ organisationId, month, basedOn: kept?.stamp ?? "" }}
        submitLabel={t("form.save")}
        aria-label={name}
        secondary={
          <LinkButton tone="quiet" href={`/portal/diary?year=${month.slice(0, 4)}`}>
            {t("form.close")}
          </LinkButton>
        }
      >
        <div className="grid grid-cols-2 items-start gap-x-4 gap-y-5 sm:grid-cols-3 xl:grid-cols-6">
          {counts.map((key) => (
            <Field key={key} name={key} label={t(`figures.${key}`)}>
              <Input inputMode="numeric" autoComplete="off" maxLength={20} defaultValue={kept?.[key]} />
            </Field>
          ))}
          <Field
            name="satisfaction"
            label={t("form.satisfaction")}
            hint={t("form.satisfactionHint")}
            optional
          >
            <Input
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              defaultValue={satisfaction === null ? undefined : writtenRate(satisfaction)}
            />
          </Field>
        </div>
      </ActionForm>
      {kept && (
        <div className="mt-6 border-t border-line pt-5">
          <ActionForm
            action={deleteMonth}
            hidden={{ organisationId, month, basedOn: kept.stamp }}
            submitLabel={t("form.delete")}
            submitTone="danger-quiet"
            submitSize="sm"
            confirm={{
              title: t("form.deleteTitle", { month: name }),
              description: t("form.deleteText"),
              confirmLabel: t("form.delete"),
              tone: "danger",
            }}
          />
        </div>
      )}
    </Card>
  );
}
