import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { arrangeVisit } from "@/lib/visits/actions";
import type { SavedVisit } from "@/lib/visits/queries";
import { networkAnswers } from "@/lib/visits/schema";

/** Three things the team cannot do without, and what else it should know before it sets out. */
export function VisitForm({ caseId, visit }: { caseId: string; visit: SavedVisit | null }) {
  const t = useTranslations("visits");
  const long = (name: "entryRules" | "travel" | "remarks") => (
    <Field name={name} label={t(name)} hint={t(`hints.${name}`)} optional>
      <Textarea rows={2} maxLength={2000} defaultValue={visit?.[name]} />
    </Field>
  );
  return (
    <ActionForm
      action={arrangeVisit}
      hidden={{ caseId, basedOn: String(visit?.revision ?? 0) }}
      submitLabel={t("save")}
    >
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <Field name="contactName" label={t("contactName")}>
          <Input maxLength={60} autoComplete="off" defaultValue={visit?.contactName} />
        </Field>
        <Field name="contactPhone" label={t("contactPhone")}>
          <Input type="tel" maxLength={30} autoComplete="off" defaultValue={visit?.contactPhone} />
        </Field>
      </div>
      <Field name="meetingPoint" label={t("meetingPoint")} hint={t("hints.meetingPoint")}>
        <Input maxLength={300} autoComplete="off" defaultValue={visit?.meetingPoint} />
      </Field>
      <Field name="meetingRoom" label={t("meetingRoom")} hint={t("hints.meetingRoom")} optional>
        <Input maxLength={200} autoComplete="off" defaultValue={visit?.meetingRoom} />
      </Field>
      <Field name="network" label={t("network")} hint={t("hints.network")} group>
        <RadioGroup
          look="segmented"
          defaultValue={visit?.network}
          options={networkAnswers.map((value) => ({ value, label: t(`networks.${value}`) }))}
        />
      </Field>
      {long("entryRules")}
      {long("travel")}
      {long("remarks")}
    </ActionForm>
  );
}
